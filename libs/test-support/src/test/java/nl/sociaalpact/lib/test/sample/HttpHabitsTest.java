package nl.sociaalpact.lib.test.sample;

import static io.restassured.RestAssured.given;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class HttpHabitsTest {
    private static final String PROBLEM = "urn:problem-type:sociaalpact:";

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.reset("note", "effect");
    }

    private static RequestSpecification dynamo() {
        return given().header(
                        "Authorization",
                        Tokens.of(DYNAMO, "note.read", "note.write").header())
                .contentType("application/json");
    }

    private static RequestSpecification swazoom() {
        return given().header(
                        "Authorization",
                        Tokens.of(SWAZOOM, "note.read", "note.write").header())
                .contentType("application/json");
    }

    private static ValidatableResponse write(String key, String body) {
        return dynamo().header("Idempotency-Key", key)
                .body(body)
                .post("/v1/notes")
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .body("type", equalTo(PROBLEM + code))
                .body("status", equalTo(status))
                .body("detail", notNullValue());
    }

    @Test
    void stateAndEventAreThereAfterAWrite() {
        var id = write("k1", "{\"text\":\"hello\"}")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
        assertThat(TestDatabase.query(UUID.class, "SELECT id FROM note")).containsExactly(UUID.fromString((String) id));
        assertThat(TestDatabase.outboxFacts()).containsExactly("note-written");
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndHasOneEffect() {
        var first = write("k1", "{\"text\":\"hello\"}").statusCode(201).extract();
        var again = write("k1", "{ \"text\" : \"hello\" }").statusCode(201).extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(TestDatabase.count("note")).isEqualTo(1);
        assertThat(TestDatabase.count("outbox")).isEqualTo(1);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        write("k1", "{\"text\":\"hello\"}").statusCode(201);
        refused(write("k1", "{\"text\":\"other\"}"), 422, "idempotency-key-reused");
        assertThat(TestDatabase.count("note")).isEqualTo(1);
    }

    @Test
    void aKeyOfAnotherClientIsAnotherKey() {
        write("k1", "{\"text\":\"hello\"}").statusCode(201);
        swazoom()
                .header("Idempotency-Key", "k1")
                .body("{\"text\":\"other\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201);
        assertThat(TestDatabase.count("note")).isEqualTo(2);
    }

    @Test
    void badInputIsRefusedAndNothingIsWritten() {
        refused(write("k1", "{\"text\":"), 400, "bad-request");
        refused(write("k1", "{\"text\":\"a\"} x"), 400, "bad-request");
        refused(write("k1", "{\"text\":\"a\",\"text\":\"b\"}"), 400, "bad-request");
        refused(write("k1", "[]"), 400, "bad-request");
        refused(write("k1", "{\"text\":1}"), 400, "bad-request");
        refused(write("k1", "{\"text\":\"\"}"), 400, "bad-request");
        refused(write("k1", "{\"text\":null}"), 400, "bad-request");
        refused(write("k1", "null"), 400, "bad-request");
        refused(write("k1", ""), 400, "bad-request");
        refused(write("k1", "[".repeat(2_000)), 400, "bad-request");
        refused(write("k1", "{\"text\":\"a\",\"ownerOrg\":\"x\"}"), 400, "unknown-property");
        refused(write("k1", "{\"text\":\"" + "a".repeat(70_000) + "\"}"), 413, "payload-too-large");
        refused(dynamo().body("{\"text\":\"a\"}").post("/v1/notes").then(), 400, "idempotency-key-missing");
        refused(
                dynamo().contentType("text/plain")
                        .header("Idempotency-Key", "k")
                        .body("x")
                        .post("/v1/notes")
                        .then(),
                415,
                "unsupported-media-type");
        refused(dynamo().get("/v1/notes?page=2").then(), 400, "unknown-parameter");
        refused(dynamo().get("/v1/notes?limit=abc").then(), 400, "bad-request");
        refused(dynamo().get("/v1/notes?limit=101").then(), 400, "bad-request");
        refused(dynamo().get("/v1/notes?cursor=x").then(), 400, "invalid-cursor");
        refused(dynamo().get("/v1/notes/no-uuid").then(), 400, "bad-request");
        assertThat(TestDatabase.count("note")).isZero();
        assertThat(TestDatabase.count("outbox")).isZero();
        assertThat(TestDatabase.count("idempotency_key")).isZero();
    }

    @Test
    void pathsAndMethodsThatDoNotExistAreProblemsToo() {
        refused(dynamo().get("/v1/notes/").then(), 404, "not-found");
        refused(dynamo().get("/v1/unknown").then(), 404, "not-found");
        refused(dynamo().get("/unknown").then(), 404, "not-found");
        refused(dynamo().delete("/v1/notes").then(), 405, "method-not-allowed");
        refused(dynamo().accept("text/html").get("/v1/notes").then(), 406, "not-acceptable");
    }

    @Test
    void aTokenThatIsNotGoodEnoughIsRefused() {
        refused(given().get("/v1/notes").then(), 401, "unauthenticated");
        for (var token : List.of(
                Tokens.of(DYNAMO, "note.read").expired().text(),
                Tokens.of(DYNAMO, "note.read").forged().text(),
                Tokens.of(DYNAMO, "note.read").forAudience("other").text(),
                Tokens.of(DYNAMO, "note.read").with("iss", "http://elsewhere").text(),
                Tokens.of(DYNAMO, "note.read").with("typ", "ID").text(),
                "nonsense")) {
            refused(
                    given().header("Authorization", "Bearer " + token)
                            .get("/v1/notes")
                            .then(),
                    401,
                    "unauthenticated");
        }
        refused(
                given().header("Authorization", Tokens.of(DYNAMO, "note.write").header())
                        .get("/v1/notes")
                        .then(),
                403,
                "forbidden");
        refused(
                given().header(
                                "Authorization",
                                Tokens.of(DYNAMO, "note.read")
                                        .without("organisation_id")
                                        .header())
                        .get("/v1/notes")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void anOrganisationThatIsNotActiveIsRefusedAtOnce() {
        TestDatabase.setStanding(DYNAMO, "suspended");
        refused(dynamo().get("/v1/notes").then(), 403, "organisation-not-active");
        refused(write("k1", "{\"text\":\"a\"}"), 403, "organisation-not-active");
        refused(
                given().header(
                                "Authorization",
                                Tokens.of(UUID.randomUUID(), "note.read").header())
                        .get("/v1/notes")
                        .then(),
                403,
                "organisation-not-active");
    }

    @Test
    void anotherOrganisationSeesNothing() {
        var id = write("k1", "{\"text\":\"hello\"}").statusCode(201).extract().<String>path("id");
        var foreign = swazoom()
                .get("/v1/notes/" + id)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        var absent = swazoom()
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(foreign).isEqualTo(absent);
        swazoom().get("/v1/notes").then().statusCode(200).body("items", hasSize(0));
        swazoom()
                .header("If-Match", "\"0\"")
                .body("{\"text\":\"b\"}")
                .put("/v1/notes/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        var id = write("k1", "{\"text\":\"hello\"}").statusCode(201).extract().<String>path("id");
        refused(dynamo().body("{\"text\":\"b\"}").put("/v1/notes/" + id).then(), 428, "version-required");
        refused(
                dynamo().header("If-Match", "\"7\"")
                        .body("{\"text\":\"b\"}")
                        .put("/v1/notes/" + id)
                        .then(),
                412,
                "stale-version");
        dynamo().header("If-Match", "\"0\"")
                .body("{\"text\":\"b\"}")
                .put("/v1/notes/" + id)
                .then()
                .statusCode(200);
        refused(
                dynamo().header("If-Match", "\"0\"")
                        .body("{\"text\":\"c\"}")
                        .put("/v1/notes/" + id)
                        .then(),
                412,
                "stale-version");
        assertThat(TestDatabase.query(Long.class, "SELECT aggregate_version FROM outbox ORDER BY seq"))
                .containsExactly(1L, 2L);
    }

    @Test
    void pagesFollowEachOtherAndTheirCursorsBelongToOneCaller() {
        for (var i = 0; i < 5; i++) {
            write("k" + i, "{\"text\":\"n" + i + "\"}").statusCode(201);
        }
        var next = dynamo().get("/v1/notes?limit=3")
                .then()
                .statusCode(200)
                .body("items.text", equalTo(List.of("n4", "n3", "n2")))
                .extract()
                .<String>path("next");
        dynamo().get("/v1/notes?limit=3&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.text", equalTo(List.of("n1", "n0")))
                .body("next", equalTo(null));
        refused(swazoom().get("/v1/notes?cursor=" + next).then(), 400, "invalid-cursor");
    }

    @Test
    void aFaultTellsNothingOfItself() {
        refused(dynamo().get("/v1/notes/failures/everything").then(), 500, "internal-error");
        assertThat(dynamo().get("/v1/notes/failures/everything").asString()).doesNotContain("secret", "Exception");
    }

    @Test
    void theDescriptionIsOpenToAll() {
        given().get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("openapi", equalTo("3.0.4"));
    }
}
