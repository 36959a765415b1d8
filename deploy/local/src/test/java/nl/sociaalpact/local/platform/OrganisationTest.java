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
    void everyPartnerHasASystemInTheRealm() {
        assertThat(Organisation.all())
                .extracting(Organisation::code)
                .containsExactlyInAnyOrderElementsOf(Tokens.systems());
    }

    @Test
    void anUnknownCodeIsAFailureThatNamesIt() {
        assertThatThrownBy(() -> Organisation.withCode("nobody"))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("nobody");
    }
}
