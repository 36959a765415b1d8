package nl.sociaalpact.organisationregistry.api;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.organisationregistry.Registry.as;
import static nl.sociaalpact.organisationregistry.Registry.profile;
import static nl.sociaalpact.organisationregistry.Registry.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.organisationregistry.Registry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RegisterOrganisationTest {
    @BeforeEach
    void emptyRegistry() {
        Registry.empty();
        TestDatabase.execute("DELETE FROM member WHERE organisation_id <> ?", GEMEENTE);
    }

    @Test
    void anOrganisationThatNobodyKnowsRegistersItself() {
        register(DYNAMO, DYNAMO, profile("dynamo", "Dynamo"))
                .statusCode(201)
                .header("Location", endsWith("/v1/organisations/" + DYNAMO))
                .header("ETag", "\"0\"")
                .body("organisationId", equalTo(DYNAMO.toString()))
                .body("code", equalTo("dynamo"))
                .body("membership", equalTo("applied"));
        assertThat(TestDatabase.outboxFacts()).containsExactly("organisation-registered", "membership-changed");
        assertThat(Registry.standing(DYNAMO)).containsExactly("applied");
        assertThat(TestDatabase.query(String.class, "SELECT to_standing || ' ' || reason FROM membership_change"))
                .containsExactly("applied registered");
    }

    @Test
    void whatLeavesConformsToItsContract() {
        register(DYNAMO, DYNAMO, profile("dynamo", "Dynamo")).statusCode(201);
        var payloads = TestDatabase.outboxPayloads();
        ContractCheck.assertConforms("organisation-registry", "organisation-registered", payloads.getFirst());
        ContractCheck.assertConforms("organisation-registry", "membership-changed", payloads.getLast());
        assertThat(payloads.getLast()).doesNotContain("from").doesNotContain("Dynamo");
    }

    @Test
    void registeringDoesNotLetItIn() {
        register(DYNAMO, DYNAMO, profile("dynamo", "Dynamo")).statusCode(201);
        refused(as(DYNAMO, "registry.read").get("/v1/organisations").then(), 403, "organisation-not-active");
        refused(
                as(DYNAMO, "registry.write")
                        .header("If-Match", "\"0\"")
                        .body(profile("dynamo", "Dynamo too"))
                        .put("/v1/organisations/" + DYNAMO)
                        .then(),
                403,
                "organisation-not-active");
    }

    @Test
    void theStewardRegistersAnother() {
        register(GEMEENTE, DYNAMO, profile("dynamo", "Dynamo")).statusCode(201).body("membership", equalTo("applied"));
        assertThat(TestDatabase.query(UUID.class, "SELECT changed_by FROM membership_change"))
                .containsExactly(GEMEENTE);
    }

    @Test
    void anInformalGroupNeedsNoNumberOfTheTradeRegister() {
        register(DYNAMO, DYNAMO, "{\"code\":\"pbazo\",\"name\":\"PBAZO\",\"kind\":\"resident-initiative\"}")
                .statusCode(201)
                .body("kvkNumber", equalTo(null))
                .body("kind", equalTo("resident-initiative"));
    }

    @Test
    void nobodyElseRegistersAnother() {
        refused(register(SWAZOOM, DYNAMO, profile("dynamo", "Dynamo")), 403, "not-owner");
        nothingWasWritten();
    }

    @Test
    void registeringTwiceIsRefused() {
        register(DYNAMO, DYNAMO, profile("dynamo", "Dynamo")).statusCode(201);
        refused(register(DYNAMO, DYNAMO, profile("dynamo", "Another")), 412, "already-registered");
        refused(register(GEMEENTE, DYNAMO, profile("dynamo-2", "Another")), 412, "already-registered");
        assertThat(TestDatabase.query(String.class, "SELECT name FROM organisation"))
                .containsExactly("Dynamo");
        assertThat(TestDatabase.outboxFacts()).hasSize(2);
    }

    @Test
    void aSuspendedOrganisationDoesNotGetBackByRegistering() {
        Registry.knows(DYNAMO, "suspended");
        refused(register(DYNAMO, DYNAMO, profile("dynamo", "Dynamo")), 412, "already-registered");
        assertThat(Registry.standing(DYNAMO)).containsExactly("suspended");
    }

    @Test
    void aCodeBelongsToOneOrganisation() {
        Registry.knows(SWAZOOM, "active");
        refused(register(DYNAMO, DYNAMO, profile("swazoom", "Not Swazoom")), 409, "code-taken");
        assertThat(TestDatabase.count("organisation")).isEqualTo(1);
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    @Test
    void aStewardThatIsNoMemberRegistersNobody() {
        TestDatabase.setStanding(GEMEENTE, "suspended");
        refused(register(GEMEENTE, DYNAMO, profile("dynamo", "Dynamo")), 403, "organisation-not-active");
        nothingWasWritten();
    }

    private static ValidatableResponse register(UUID caller, UUID organisation, String body) {
        return as(caller, "registry.write")
                .header("If-None-Match", "*")
                .body(body)
                .put("/v1/organisations/" + organisation)
                .then();
    }

    private static void nothingWasWritten() {
        assertThat(TestDatabase.count("organisation")).isZero();
        assertThat(TestDatabase.count("membership_change")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }
}
