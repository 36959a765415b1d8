package nl.sociaalpact.organisationregistry.api;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.organisationregistry.Registry.as;
import static nl.sociaalpact.organisationregistry.Registry.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
class MembershipChangeTest {
    @BeforeEach
    void someOrganisations() {
        Registry.empty();
        Registry.knows(GEMEENTE, "active");
        Registry.knows(DYNAMO, "applied");
        Registry.knows(SWAZOOM, "active");
    }

    @Test
    void anAdmittedOrganisationTakesPartAtOnce() {
        change(GEMEENTE, DYNAMO, "k1", "active")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("membership", equalTo("active"));
        assertThat(Registry.standing(DYNAMO)).containsExactly("active");
        as(DYNAMO, "registry.read").get("/v1/organisations").then().statusCode(200);
        assertThat(TestDatabase.outboxFacts()).containsExactly("membership-changed");
        ContractCheck.assertConforms(
                "organisation-registry",
                "membership-changed",
                TestDatabase.outboxPayloads().getFirst());
        assertThat(TestDatabase.outboxPayloads().getFirst())
                .contains("\"from\":\"applied\"")
                .doesNotContain("because");
    }

    @Test
    void aSuspendedOrganisationIsRefusedAtItsNextRequest() {
        as(SWAZOOM, "registry.read").get("/v1/organisations").then().statusCode(200);
        change(GEMEENTE, SWAZOOM, "k1", "suspended").statusCode(200);
        refused(as(SWAZOOM, "registry.read").get("/v1/organisations").then(), 403, "organisation-not-active");
    }

    @Test
    void aStepThatDoesNotExistNamesWhereItIsAndWhereItCanGo() {
        refused(change(GEMEENTE, DYNAMO, "k1", "suspended"), 409, "membership-step-not-allowed")
                .body("present", equalTo("applied"))
                .body("allowed", contains("active", "left"));
        assertThat(TestDatabase.outboxFacts()).isEmpty();
        assertThat(TestDatabase.count("membership_change")).isZero();
        assertThat(Registry.standing(DYNAMO)).containsExactly("applied");
    }

    @Test
    void theSameRequestHasOneEffectAndAnotherUnderItsKeyIsRefused() {
        var first = change(GEMEENTE, DYNAMO, "k1", "active").extract().asString();
        var again = change(GEMEENTE, DYNAMO, "k1", "active").statusCode(200).extract();
        assertThat(again.asString()).isEqualTo(first);
        refused(change(GEMEENTE, DYNAMO, "k1", "left"), 422, "idempotency-key-reused");
        refused(change(GEMEENTE, SWAZOOM, "k1", "active"), 422, "idempotency-key-reused");
        assertThat(TestDatabase.outboxFacts()).containsExactly("membership-changed");
        assertThat(TestDatabase.count("membership_change")).isEqualTo(1);
    }

    @Test
    void aKeyIsNeeded() {
        var answer = as(GEMEENTE, "registry.membership")
                .body("{\"to\":\"active\",\"reason\":\"because\"}")
                .post("/v1/organisations/" + DYNAMO + "/membership-changes")
                .then();
        refused(answer, 400, "idempotency-key-missing");
    }

    @Test
    void theRegistryAndNotTheTokenDecidesWhoTheStewardIs() {
        refused(change(SWAZOOM, DYNAMO, "k1", "active"), 403, "not-steward");
        refused(change(DYNAMO, DYNAMO, "k1", "active"), 403, "organisation-not-active");
        assertThat(Registry.standing(DYNAMO)).containsExactly("applied");
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    @Test
    void theStewardCannotEndItsOwnMembership() {
        refused(change(GEMEENTE, GEMEENTE, "k1", "suspended"), 409, "steward-stays");
        refused(change(GEMEENTE, GEMEENTE, "k2", "left"), 409, "steward-stays");
        assertThat(Registry.standing(GEMEENTE)).containsExactly("active");
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        refused(change(GEMEENTE, UUID.randomUUID(), "k1", "active"), 404, "not-found");
    }

    @Test
    void theHistoryIsForTheOrganisationAndTheSteward() {
        change(GEMEENTE, DYNAMO, "k1", "active").statusCode(200);
        change(GEMEENTE, DYNAMO, "k2", "suspended").statusCode(200);
        change(GEMEENTE, DYNAMO, "k3", "active").statusCode(200);
        history(DYNAMO, DYNAMO, "")
                .statusCode(200)
                .body("items.to", contains("active", "suspended", "active"))
                .body("items[0].from", equalTo("suspended"))
                .body("items[0].changedBy", equalTo(GEMEENTE.toString()))
                .body("items[0].reason", equalTo("because"));
        history(GEMEENTE, DYNAMO, "?limit=2")
                .statusCode(200)
                .body("items.to", contains("active", "suspended"))
                .body("next", not(nullValue()));
        refused(history(SWAZOOM, DYNAMO, ""), 403, "not-owner");
        refused(history(GEMEENTE, UUID.randomUUID(), ""), 404, "not-found");
    }

    @Test
    void theHistoryIsReadAPageAtATime() {
        change(GEMEENTE, DYNAMO, "k1", "active").statusCode(200);
        change(GEMEENTE, DYNAMO, "k2", "left").statusCode(200);
        String cursor = history(GEMEENTE, DYNAMO, "?limit=1").extract().path("next");
        history(GEMEENTE, DYNAMO, "?limit=1&cursor=" + cursor)
                .body("items.to", contains("active"))
                .body("next", nullValue());
    }

    private static ValidatableResponse history(UUID caller, UUID organisation, String query) {
        return as(caller, "registry.read")
                .get("/v1/organisations/" + organisation + "/membership-changes" + query)
                .then();
    }

    private static ValidatableResponse change(UUID caller, UUID organisation, String key, String to) {
        return as(caller, "registry.membership")
                .header("Idempotency-Key", key)
                .body("{\"to\":\"" + to + "\",\"reason\":\"because\"}")
                .post("/v1/organisations/" + organisation + "/membership-changes")
                .then();
    }
}
