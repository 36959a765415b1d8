package nl.sociaalpact.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.sociaalpact.local.part.PlatformFailure;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    @Test
    void everyPartnerIsSeededExceptTheStewardWhichRegistersItself() {
        assertThat(Organisation.all())
                .filteredOn(Organisation::seeded)
                .extracting(Organisation::code)
                .containsExactlyInAnyOrder(
                        "venzo",
                        "swazoom",
                        "buurtwerkkamer",
                        "pbazo",
                        "dynamo",
                        "movisie",
                        "buurtteam-zuidoost",
                        "woningcorporatie");
        assertThat(Organisation.withCode("gemeente").seeded()).isFalse();
    }

    @Test
    void everyPartnerHasASystemInTheRealmAndOnlyTheRebuildBelongsToNone() {
        assertThat(Tokens.systems())
                .contains("journey-rebuild")
                .filteredOn(system -> !system.equals("journey-rebuild"))
                .containsExactlyInAnyOrderElementsOf(
                        Organisation.all().stream().map(Organisation::code).toList());
    }

    @Test
    void anUnknownCodeIsAFailureThatNamesIt() {
        assertThatThrownBy(() -> Organisation.withCode("nobody"))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("nobody");
    }
}
