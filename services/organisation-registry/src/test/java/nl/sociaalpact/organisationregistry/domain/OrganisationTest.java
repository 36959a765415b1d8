package nl.sociaalpact.organisationregistry.domain;

import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.DYNAMO;
import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.NOW;
import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.aProfile;
import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.dynamo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.MembershipChanged;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.OrganisationRegistered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {
    @Test
    void aNewOrganisationHasAppliedAndIsNotLetIn() {
        var registered = Organisation.register(DYNAMO, aProfile("dynamo", "Dynamo"), NOW);
        assertThat(registered.state().membership()).isEqualTo(new Membership.Applied());
        assertThat(registered.events())
                .containsExactly(
                        new OrganisationRegistered(DYNAMO, new Code("dynamo"), OrganisationKind.FORMAL, NOW),
                        new MembershipChanged(DYNAMO, new Code("dynamo"), Standing.APPLIED, null, NOW));
    }

    @Test
    void aStepTellsWhereItCameFrom() {
        var decision = dynamo(Standing.APPLIED).moveTo(Standing.ACTIVE, NOW);
        var event = new MembershipChanged(DYNAMO, new Code("dynamo"), Standing.ACTIVE, Standing.APPLIED, NOW);
        assertThat(decision).isEqualTo(new Accepted<>(dynamo(Standing.ACTIVE), List.of(event)));
    }

    @Test
    void aForbiddenStepNamesWhereItIsAndWhereItCanGo() {
        var decision = dynamo(Standing.LEFT).moveTo(Standing.ACTIVE, NOW);
        assertThat(decision).isEqualTo(new Refused<>(new Refusal.NoSuchStep(Standing.LEFT, List.of(Standing.APPLIED))));
    }

    @Test
    void aChangedProfileKeepsMembershipAndVersionAndTellsNobody() {
        var decision = dynamo(Standing.SUSPENDED).change(aProfile("dynamo", "Stichting Dynamo"));
        var changed = new Organisation(DYNAMO, aProfile("dynamo", "Stichting Dynamo"), new Membership.Suspended(), 3);
        assertThat(decision).isEqualTo(new Accepted<>(changed, List.of()));
    }

    @Test
    void theCodeIsLasting() {
        var decision = dynamo(Standing.ACTIVE).change(aProfile("dynamo-zuidoost", "Dynamo"));
        assertThat(decision).isEqualTo(new Refused<>(new Refusal.CodeIsLasting()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Dynamo", "dynamo-", "-dynamo", "dy--namo", "dy namo", "dynamo\n", "dynamö"})
    void refusesWhatIsNoCode(String text) {
        assertThatThrownBy(() -> new Code(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dynamo", "buurtteam-zuidoost", "24-7", "ab"})
    void takesACode(String text) {
        assertThat(new Code(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", " 12345678", "１２３４５６７８"})
    void refusesWhatIsNoNumberOfTheTradeRegister(String text) {
        assertThatThrownBy(() -> new KvkNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
