package nl.sociaalpact.organisationregistry.api;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.organisationregistry.Registry.as;
import static nl.sociaalpact.organisationregistry.Registry.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
class ServiceTest {
    private static final String INLOOP = """
            {"name":"Geldzaken-inloop","lifeDomains":["social-network","money"],"areas":["bijlmer-oost"]}""";

    @BeforeEach
    void someOrganisations() {
        Registry.empty();
        Registry.knows(DYNAMO, "active");
        Registry.knows(SWAZOOM, "active");
    }

    @Test
    void anActiveMemberPublishesAService() {
        String id = publish(DYNAMO, "k1", INLOOP)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("organisationId", equalTo(DYNAMO.toString()))
                .body("lifeDomains", contains("money", "social-network"))
                .body("status", equalTo("active"))
                .body("description", nullValue())
                .extract()
                .path("serviceId");
        publish(DYNAMO, "k1", INLOOP).statusCode(201).header("Location", endsWith("/v1/services/" + id));
        as(SWAZOOM, "registry.read")
                .get("/v1/services/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Geldzaken-inloop"));
        assertThat(TestDatabase.outboxFacts()).containsExactly("service-published");
        ContractCheck.assertConforms(
                "organisation-registry",
                "service-published",
                TestDatabase.outboxPayloads().getFirst());
    }

    @Test
    void aSuspendedOrganisationPublishesNothing() {
        TestDatabase.setStanding(DYNAMO, "suspended");
        refused(publish(DYNAMO, "k1", INLOOP), 403, "organisation-not-active");
        assertThat(TestDatabase.count("offered_service")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    @Test
    void aKeyServesOneRequest() {
        publish(DYNAMO, "k1", INLOOP).statusCode(201);
        refused(publish(DYNAMO, "k1", INLOOP.replace("oost", "west")), 422, "idempotency-key-reused");
        publish(SWAZOOM, "k1", INLOOP).statusCode(201);
        assertThat(TestDatabase.count("offered_service")).isEqualTo(2);
    }

    @Test
    void whoOffersAServiceStopsOfferingIt() {
        String id = publish(DYNAMO, "k1", INLOOP).extract().path("serviceId");
        change(DYNAMO, id, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("inactive"))
                .body("areas", contains("weesp"));
        refused(change(DYNAMO, id, "\"0\""), 412, "stale-version");
        assertThat(TestDatabase.outboxFacts()).containsExactly("service-published", "service-published");
        assertThat(TestDatabase.outboxPayloads().getLast()).contains("\"status\":\"inactive\"");
        assertThat(TestDatabase.query(Long.class, "SELECT aggregate_version FROM outbox ORDER BY seq"))
                .containsExactly(1L, 2L);
    }

    @Test
    void nobodyElseChangesIt() {
        String id = publish(DYNAMO, "k1", INLOOP).extract().path("serviceId");
        refused(change(SWAZOOM, id, "\"0\""), 403, "not-owner");
        refused(change(SWAZOOM, id, "\"7\""), 403, "not-owner");
        refused(change(DYNAMO, UUID.randomUUID().toString(), "\"0\""), 404, "not-found");
        assertThat(TestDatabase.query(String.class, "SELECT status FROM offered_service"))
                .containsExactly("active");
        assertThat(TestDatabase.outboxFacts()).hasSize(1);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String id = publish(DYNAMO, "k1", INLOOP).extract().path("serviceId");
        var answer = as(DYNAMO, "registry.write")
                .body(INLOOP.replace("}", ",\"status\":\"active\"}"))
                .put("/v1/services/" + id)
                .then();
        refused(answer, 428, "version-required");
    }

    @Test
    void servicesAreFoundByWhatTheyHelpWithAndWhere() {
        publish(DYNAMO, "k1", INLOOP).statusCode(201);
        publish(SWAZOOM, "k1", "{\"name\":\"Huiswerk\",\"lifeDomains\":[\"youth\"],\"areas\":[\"weesp\"]}")
                .statusCode(201);
        list("").body("items.name", contains("Huiswerk", "Geldzaken-inloop"));
        list("?lifeDomain=money").body("items.name", contains("Geldzaken-inloop"));
        list("?area=weesp").body("items.name", contains("Huiswerk"));
        list("?organisationId=" + DYNAMO).body("items.name", contains("Geldzaken-inloop"));
        list("?lifeDomain=money&area=weesp").body("items", hasSize(0));
    }

    @Test
    void aListIsReadAPageAtATime() {
        publish(DYNAMO, "k1", INLOOP).statusCode(201);
        publish(DYNAMO, "k2", INLOOP.replace("Geldzaken-inloop", "Tweede")).statusCode(201);
        String cursor = list("?limit=1")
                .body("items.name", contains("Tweede"))
                .extract()
                .path("next");
        list("?limit=1&cursor=" + cursor)
                .body("items.name", contains("Geldzaken-inloop"))
                .body("next", nullValue());
    }

    private static ValidatableResponse list(String query) {
        return as(SWAZOOM, "registry.read").get("/v1/services" + query).then().statusCode(200);
    }

    private static ValidatableResponse publish(UUID caller, String key, String body) {
        return as(caller, "registry.write")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/services")
                .then();
    }

    private static ValidatableResponse change(UUID caller, String service, String version) {
        return as(caller, "registry.write")
                .header("If-Match", version)
                .body("{\"name\":\"Inloop\",\"lifeDomains\":[\"money\"],\"areas\":[\"weesp\"],\"status\":\"inactive\"}")
                .put("/v1/services/" + service)
                .then();
    }
}
