package nl.sociaalpact.organisationregistry.api;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.organisationregistry.Registry.as;
import static nl.sociaalpact.organisationregistry.Registry.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a service can reach, and how far that can be relied upon. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ServiceAudienceTest {
    private static final String AUDIENCE = """
            {"languages":["srn","nl"],"visitingArea":"bijlmer-oost","eligibility":{"minimumAge":18,"maximumAge":26,
            "householdTypes":["single-person"],"excludedHouseholdTypes":["couple"]}}""";

    @BeforeEach
    void someOrganisations() {
        Registry.empty();
        Registry.knows(DYNAMO, "active");
        Registry.knows(SWAZOOM, "active");
    }

    @Test
    void aServiceSaysWhomItCanReach() {
        String id = publish("k1", AUDIENCE).statusCode(201).extract().path("serviceId");
        read(id).body("audience.languages", contains("nl", "srn"))
                .body("audience.visitingArea", equalTo("bijlmer-oost"))
                .body("audience.eligibility.minimumAge", equalTo(18))
                .body("audience.eligibility.maximumAge", equalTo(26))
                .body("audience.eligibility.householdTypes", contains("single-person"))
                .body("audience.eligibility.excludedHouseholdTypes", contains("couple"));
        as(SWAZOOM, "registry.read")
                .get("/v1/services")
                .then()
                .body("items[0].audience.visitingArea", equalTo("bijlmer-oost"))
                .body("items[0].assurance.state", equalTo("never-assured"));
        var sent = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("organisation-registry", "service-published", sent);
        assertThat(sent).contains("\"languages\":[\"nl\",\"srn\"]").contains("\"youngest\":18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"eligibility\":{\"minimumAge\":19,\"maximumAge\":18}}",
                "{\"eligibility\":{\"minimumAge\":-1}}",
                "{\"eligibility\":{\"maximumAge\":121}}",
                "{\"eligibility\":{\"householdTypes\":[\"couple\"],\"excludedHouseholdTypes\":[\"couple\"]}}",
                "{\"eligibility\":{\"householdTypes\":[\"couple\",\"couple\"]}}",
                "{\"eligibility\":{\"householdTypes\":[\"commune\"]}}",
                "{\"languages\":[\"Dutch\"]}",
                "{\"languages\":[\"nl\",\"nl\"]}",
                "{\"languages\":[null]}",
                "{\"visitingArea\":\"centrum\"}"
            })
    void rulesThatNobodyCanCheckAreRefused(String audience) {
        refused(publish("k1", audience), 400, "bad-request");
        assertThat(TestDatabase.count("offered_service")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    @Test
    void whoOffersItSaysThatItIsStillSo() {
        String id = publish("k1", AUDIENCE).extract().path("serviceId");
        read(id).body("assurance.state", equalTo("never-assured")).body("assurance.assuredAt", nullValue());
        assure(DYNAMO, id, "\"0\"", "a1")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("assurance.state", equalTo("fresh"))
                .body("assurance.assuredAt", notNullValue());
        assure(DYNAMO, id, "\"0\"", "a1").statusCode(200).header("ETag", "\"1\"");
        assertThat(TestDatabase.outboxFacts()).containsExactly("service-published", "service-assured");
        ContractCheck.assertConforms(
                "organisation-registry",
                "service-assured",
                TestDatabase.outboxPayloads().getLast());
    }

    @Test
    void anAssuranceAges() {
        String id = publish("k1", AUDIENCE).extract().path("serviceId");
        TestDatabase.execute("UPDATE offered_service SET assured_at = now() - interval '100 days'");
        read(id).body("assurance.state", equalTo("ageing"));
        TestDatabase.execute("UPDATE offered_service SET assured_at = now() - interval '181 days'");
        read(id).body("assurance.state", equalTo("stale"));
    }

    @Test
    void touchingAServiceDoesNotRefreshIt() {
        String id = publish("k1", AUDIENCE).extract().path("serviceId");
        TestDatabase.execute("UPDATE offered_service SET assured_at = now() - interval '181 days'");
        as(DYNAMO, "registry.write")
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Inloop\",\"lifeDomains\":[\"money\"],\"areas\":[\"weesp\"],\"status\":\"active\"}")
                .put("/v1/services/" + id)
                .then()
                .statusCode(200)
                .body("audience", nullValue())
                .body("assurance.state", equalTo("stale"));
    }

    @Test
    void nobodyVouchesForAnotherOrForWhatTheyHaveNotSeen() {
        String id = publish("k1", AUDIENCE).extract().path("serviceId");
        refused(assure(SWAZOOM, id, "\"0\"", "a1"), 403, "not-owner");
        refused(assure(DYNAMO, id, "\"7\"", "a2"), 412, "stale-version");
        refused(assure(DYNAMO, UUID.randomUUID().toString(), "\"0\"", "a3"), 404, "not-found");
        refused(
                as(DYNAMO, "registry.write")
                        .header("Idempotency-Key", "a4")
                        .post("/v1/services/" + id + "/assurances")
                        .then(),
                428,
                "version-required");
        read(id).body("assurance.state", equalTo("never-assured"));
        assertThat(TestDatabase.outboxFacts()).hasSize(1);
    }

    private static ValidatableResponse publish(String key, String audience) {
        return as(DYNAMO, "registry.write")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"Inloop\",\"lifeDomains\":[\"money\"],\"areas\":[\"weesp\"],\"audience\":" + audience
                        + "}")
                .post("/v1/services")
                .then();
    }

    private static ValidatableResponse assure(UUID caller, String service, String version, String key) {
        return as(caller, "registry.write")
                .header("If-Match", version)
                .header("Idempotency-Key", key)
                .post("/v1/services/" + service + "/assurances")
                .then();
    }

    private static ValidatableResponse read(String service) {
        return as(SWAZOOM, "registry.read")
                .get("/v1/services/" + service)
                .then()
                .statusCode(200);
    }
}
