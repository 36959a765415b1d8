package nl.sociaalpact.lib.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {
    private static final UUID DYNAMO = UUID.fromString("6f1d0f5e-0003-4a00-8000-000000000003");

    @Test
    void anOrganisationIsReadFromTheToken() {
        assertThat(new Callers(FakeToken.ofDynamo()).organisation())
                .isEqualTo(new Caller(DYNAMO, "dynamo", "service-account-dynamo"));
    }

    @Test
    void aPersonIsKnownByIssuerAndSubject() {
        assertThat(new Callers(FakeToken.ofDynamo().without("organisation_id")).person())
                .isEqualTo(new Person("https://login.example/realms/sociaal-pact", "service-account-dynamo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation_id", "azp", "sub"})
    void aTokenThatLacksOneOfTheseActsForNoOrganisation(String claim) {
        assertThatThrownBy(() -> new Callers(FakeToken.ofDynamo().without(claim)).organisation())
                .isInstanceOf(NoOrganisation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "sub"})
    void aTokenThatLacksOneOfTheseIsOfNobody(String claim) {
        assertThatThrownBy(() -> new Callers(FakeToken.ofDynamo().without(claim)).person())
                .isInstanceOf(NoOrganisation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dynamo", "6f1d0f5e-0003-4a00-8000-00000000000g", "*"})
    void anOrganisationThatIsNoIdentifierIsNone(String organisation) {
        assertThatThrownBy(() -> new Callers(FakeToken.ofDynamo().with("organisation_id", organisation)).organisation())
                .isInstanceOf(NoOrganisation.class);
    }

    @Test
    void theRefusalDoesNotRepeatWhatTheTokenSaid() {
        assertThatThrownBy(() -> new Callers(FakeToken.ofDynamo().with("organisation_id", "secret")).organisation())
                .isInstanceOf(NoOrganisation.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void keysOfTwoClientsOfOneOrganisationDoNotMeet() {
        // Given
        var system = new Callers(FakeToken.ofDynamo()).organisation();
        var worker = new Callers(FakeToken.ofDynamo().with("azp", "pact-web")).organisation();
        // When / Then
        assertThat(system.idempotencyScope()).isNotEqualTo(worker.idempotencyScope());
    }

    @Test
    void keysOfOneClientForTwoOrganisationsDoNotMeet() {
        // Given
        var one = new Caller(DYNAMO, "pact-web", "a");
        var other = new Caller(new UUID(0, 1), "pact-web", "a");
        // When / Then
        assertThat(one.idempotencyScope()).isNotEqualTo(other.idempotencyScope());
    }
}
