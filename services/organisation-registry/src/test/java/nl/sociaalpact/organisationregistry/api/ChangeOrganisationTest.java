package nl.sociaalpact.organisationregistry.api;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.organisationregistry.Registry.as;
import static nl.sociaalpact.organisationregistry.Registry.profile;
import static nl.sociaalpact.organisationregistry.Registry.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.organisationregistry.Registry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ChangeOrganisationTest {
    @BeforeEach
    void someOrganisations() {
        Registry.empty();
        Registry.knows(GEMEENTE, "active");
        Registry.knows(DYNAMO, "active");
        Registry.knows(SWAZOOM, "suspended");
    }

    @Test
    void anOrganisationChangesItsOwnRecord() {
        change(DYNAMO, DYNAMO, "\"0\"", profile("dynamo", "Stichting Dynamo"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Stichting Dynamo"))
                .body("membership", equalTo("active"));
        as(GEMEENTE, "registry.read")
                .get("/v1/organisations/" + DYNAMO)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Stichting Dynamo"));
    }

    @Test
    void theStewardChangesAnyRecord() {
        change(GEMEENTE, SWAZOOM, "\"0\"", profile("swazoom", "Swazoom Zuidoost"))
                .statusCode(200)
                .body("membership", equalTo("suspended"));
        assertThat(Registry.standing(SWAZOOM)).containsExactly("suspended");
    }

    @Test
    void nobodyElseDoes() {
        TestDatabase.setStanding(SWAZOOM, "active");
        refused(change(SWAZOOM, DYNAMO, "\"0\"", profile("dynamo", "Mine now")), 403, "not-owner");
        assertThat(TestDatabase.query(String.class, "SELECT name FROM organisation WHERE code = 'dynamo'"))
                .containsExactly("dynamo");
    }

    @Test
    void aStaleVersionIsRefused() {
        change(DYNAMO, DYNAMO, "\"0\"", profile("dynamo", "First")).statusCode(200);
        refused(change(DYNAMO, DYNAMO, "\"0\"", profile("dynamo", "Second")), 412, "stale-version");
        refused(change(DYNAMO, DYNAMO, "W/\"1\"", profile("dynamo", "Second")), 412, "stale-version");
        assertThat(TestDatabase.query(String.class, "SELECT name FROM organisation WHERE code = 'dynamo'"))
                .containsExactly("First");
    }

    @Test
    void aPreconditionIsNeededAndOnlyOne() {
        var body = profile("dynamo", "Dynamo");
        var path = "/v1/organisations/" + DYNAMO;
        refused(as(DYNAMO, "registry.write").body(body).put(path).then(), 428, "version-required");
        refused(
                as(DYNAMO, "registry.write")
                        .header("If-Match", "\"0\"")
                        .header("If-None-Match", "*")
                        .body(body)
                        .put(path)
                        .then(),
                400,
                "bad-request");
        refused(
                as(DYNAMO, "registry.write")
                        .header("If-None-Match", "\"0\"")
                        .body(body)
                        .put(path)
                        .then(),
                400,
                "bad-request");
    }

    @Test
    void theCodeNeverChanges() {
        refused(change(DYNAMO, DYNAMO, "\"0\"", profile("dinamo", "Dynamo")), 409, "code-is-lasting");
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        var unknown = UUID.randomUUID();
        refused(change(GEMEENTE, unknown, "\"0\"", profile("nobody", "Nobody")), 404, "not-found");
        refused(as(DYNAMO, "registry.read").get("/v1/organisations/" + unknown).then(), 404, "not-found");
    }

    @Test
    void anActiveMemberReadsAllAndFilters() {
        list("").body("items.code", contains("gemeente", "dynamo", "swazoom")).body("next", nullValue());
        list("?membership=suspended").body("items.code", contains("swazoom"));
        list("?kind=resident-initiative").body("items", hasSize(0));
        refused(as(SWAZOOM, "registry.read").get("/v1/organisations").then(), 403, "organisation-not-active");
    }

    @Test
    void aListIsReadAPageAtATime() {
        String cursor = list("?limit=2")
                .body("items.code", contains("gemeente", "dynamo"))
                .extract()
                .path("next");
        list("?limit=2&cursor=" + cursor)
                .body("items.code", contains("swazoom"))
                .body("next", nullValue());
        refused(
                as(GEMEENTE, "registry.read")
                        .get("/v1/organisations?cursor=" + cursor)
                        .then(),
                400,
                "invalid-cursor");
    }

    private static ValidatableResponse list(String query) {
        return as(DYNAMO, "registry.read")
                .get("/v1/organisations" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse change(UUID caller, UUID organisation, String version, String body) {
        return as(caller, "registry.write")
                .header("If-Match", version)
                .body(body)
                .put("/v1/organisations/" + organisation)
                .then();
    }
}
