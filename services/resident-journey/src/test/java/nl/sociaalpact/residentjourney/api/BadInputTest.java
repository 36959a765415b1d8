package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.residentjourney.Story.as;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static nl.sociaalpact.residentjourney.Story.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is answered with a problem document; nothing is written and no event leaves. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class BadInputTest {
    private static final String PROBLEM = "urn:problem-type:sociaalpact:";
    private Story story;

    /** Every operation and the scope it asks for. */
    static Stream<Arguments> operations() {
        var consent = UUID.randomUUID();
        return Stream.of(
                Arguments.of(Method.GET, "/v1/residents/{ref}/timeline", "journey.read"),
                Arguments.of(Method.GET, "/v1/residents/{ref}/consents", "journey.consent"),
                Arguments.of(Method.POST, "/v1/residents/{ref}/consents", "journey.consent"),
                Arguments.of(
                        Method.POST, "/v1/residents/{ref}/consents/" + consent + "/withdrawals", "journey.consent"),
                Arguments.of(Method.POST, "/v1/residents/{ref}/invitations", "journey.invite"),
                Arguments.of(Method.POST, "/v1/residents/{ref}/emergency-accesses", "journey.emergency"),
                Arguments.of(Method.GET, "/v1/emergency-accesses", "journey.audit"),
                Arguments.of(Method.GET, "/v1/my/consents/" + consent + "/receipt", "journey.self"),
                Arguments.of(Method.GET, "/v1/my/timeline", "journey.self"),
                Arguments.of(Method.GET, "/v1/my/access-log", "journey.self"),
                Arguments.of(Method.GET, "/v1/my/consents", "journey.self"),
                Arguments.of(Method.POST, "/v1/my/consents", "journey.self"),
                Arguments.of(Method.POST, "/v1/my/consents/" + consent + "/withdrawals", "journey.self"),
                Arguments.of(Method.POST, "/v1/my/verdicts", "journey.self"),
                Arguments.of(Method.POST, "/v1/my/requests", "journey.self"),
                Arguments.of(Method.GET, "/v1/my/requests", "journey.self"),
                Arguments.of(Method.GET, "/v1/my/requests/" + consent + "/certificate", "journey.self"),
                Arguments.of(Method.GET, "/v1/destruction-lists", "journey.retention"),
                Arguments.of(Method.POST, "/v1/my/journey-link", "journey.self"),
                Arguments.of(Method.DELETE, "/v1/my/journey-link", "journey.self"));
    }

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
        story = Story.ofAResident();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(TestDatabase.count("consent")).isZero();
        assertThat(TestDatabase.count("verdict")).isZero();
        assertThat(TestDatabase.count("invitation")).isZero();
        assertThat(TestDatabase.count("journey_link")).isZero();
        assertThat(TestDatabase.count("processing_log")).isZero();
        assertThat(TestDatabase.count("idempotency_key")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void needsATokenForThisServiceWithTheScope(Method method, String path, String scope) {
        var others = Stream.of(
                        "journey.read",
                        "journey.consent",
                        "journey.invite",
                        "journey.self",
                        "journey.audit",
                        "journey.emergency",
                        "insight.read")
                .filter(other -> !other.equals(scope))
                .toArray(String[]::new);

        call(io.restassured.RestAssured.given().contentType("application/json"), method, path, 401, "unauthenticated");
        for (var token : List.of(
                Tokens.of(BUURTTEAM, scope).expired(),
                Tokens.of(BUURTTEAM, scope).forged(),
                Tokens.of(BUURTTEAM, scope).forAudience("intake"))) {
            call(with(token), method, path, 401, "unauthenticated");
        }
        call(as(BUURTTEAM, others), method, path, 403, "forbidden");
        call(as(BUURTTEAM), method, path, 403, "forbidden");
    }

    @Test
    void aTokenWithoutOrganisationReadsNoJourney() {
        call(
                with(Tokens.ofPerson("resident", "journey.read")),
                Method.GET,
                "/v1/residents/{ref}/timeline",
                403,
                "forbidden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                                                  | bad-request
            []                                                                                 | bad-request
            {"organisationId": "ID"}                                                           | bad-request
            {"lifeDomain": "money"}                                                            | bad-request
            {"organisationId": "no-uuid", "lifeDomain": "money"}                               | bad-request
            {"organisationId": "ID", "lifeDomain": "happiness"}                                | bad-request
            {"organisationId": "ID", "lifeDomain": "MONEY"}                                    | bad-request
            {"organisationId": "ID", "lifeDomain": 0}                                          | bad-request
            {"organisationId": "ID", "lifeDomain": "money", "validUntil": "tomorrow"}          | bad-request
            {"organisationId": "ID", "lifeDomain": "money", "validUntil": "2027-02-30"}        | bad-request
            {"organisationId": "ID", "lifeDomain": "money", "validUntil": 20000}               | bad-request
            {"organisationId": "ID", "lifeDomain": "money", "lifeDomain": "youth"}             | bad-request
            {"organisationId": "ID", "lifeDomain": "money"} {}                                 | bad-request
            {"organisationId": "ID", "lifeDomain": "money", "note": "hello"}                   | unknown-property
            """)
    void aConsentHasTheDescribedForm(String body, String problem) {
        as(BUURTTEAM, "journey.consent")
                .header("Idempotency-Key", "key-1")
                .body(body.replace("ID", DYNAMO.toString()))
                .post("/v1/residents/{ref}/consents", story.refFor(BUURTTEAM))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo(PROBLEM + problem));
    }

    @Test
    void aWriteThatCreatesNeedsAKey() {
        for (var key : List.of("", "with space", "k".repeat(101))) {
            as(BUURTTEAM, "journey.consent")
                    .header("Idempotency-Key", key)
                    .body(Story.consent(DYNAMO, "money"))
                    .post("/v1/residents/{ref}/consents", story.refFor(BUURTTEAM))
                    .then()
                    .statusCode(400)
                    .body("type", equalTo(PROBLEM + "idempotency-key-missing"));
        }
        call(
                as(BUURTTEAM, "journey.invite"),
                Method.POST,
                "/v1/residents/{ref}/invitations",
                400,
                "idempotency-key-missing");
    }

    @Test
    void anOversizedBodyIsRefused() {
        as(BUURTTEAM, "journey.consent")
                .header("Idempotency-Key", "key-1")
                .body("{\"organisationId\": \"" + "x".repeat(70_000) + "\"}")
                .post("/v1/residents/{ref}/consents", story.refFor(BUURTTEAM))
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,bad-request",
        "limit=101,bad-request",
        "limit=many,bad-request",
        "purpose=curiosity,bad-request",
        "page=2,unknown-parameter",
        "cursor=rubbish,invalid-cursor",
        "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,invalid-cursor"
    })
    void aQueryHasTheDescribedForm(String query, String problem) {
        as(BUURTTEAM, "journey.read")
                .get("/v1/residents/{ref}/timeline?" + query, story.refFor(BUURTTEAM))
                .then()
                .statusCode(400)
                .body("type", equalTo(PROBLEM + problem));
    }

    @Test
    void aReferenceThatWasNeverGivenIsNotThere() {
        for (var reference : List.of("x", "%00", "A".repeat(200), story.journey.toString(), story.refFor(DYNAMO))) {
            as(BUURTTEAM, "journey.read")
                    .get("/v1/residents/{ref}/timeline", reference)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo(PROBLEM + "not-found"));
        }
    }

    @Test
    void aTrailingSlashAndAnUnknownMethodAreRefused() {
        as(BUURTTEAM, "journey.read")
                .get("/v1/residents/{ref}/timeline/", story.refFor(BUURTTEAM))
                .then()
                .statusCode(404);
        as(BUURTTEAM, "journey.read")
                .delete("/v1/residents/{ref}/timeline", story.refFor(BUURTTEAM))
                .then()
                .statusCode(405)
                .body("type", startsWith(PROBLEM));
    }

    @Test
    void aResidentWhoIsNotLinkedHasNothing() {
        for (var path : List.of("/v1/my/timeline", "/v1/my/access-log", "/v1/my/consents")) {
            asResident("nobody").get(path).then().statusCode(404).body("type", equalTo(PROBLEM + "journey-not-linked"));
        }
        asResident("nobody")
                .header("Idempotency-Key", "key-1")
                .body(Story.consent(DYNAMO, "money"))
                .post("/v1/my/consents")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"referralId": "6f1d0f5e-0003-4a00-8000-000000000003"}                            | bad-request
            {"referralId": "x", "verdict": "helped"}                                          | bad-request
            {"referralId": "6f1d0f5e-0003-4a00-8000-000000000003", "verdict": "splendid"}     | bad-request
            {"referralId": null, "verdict": "helped"}                                         | bad-request
            {"referralId": "6f1d0f5e-0003-4a00-8000-000000000003", "verdict": "helped", "a":1}| unknown-property
            """)
    void aVerdictHasTheDescribedForm(String body, String problem) {
        asResident("resident")
                .header("Idempotency-Key", "key-1")
                .body(body)
                .post("/v1/my/verdicts")
                .then()
                .statusCode(400)
                .body("type", equalTo(PROBLEM + problem));
    }

    private void call(RequestSpecification request, Method method, String path, int status, String problem) {
        var reference = path.contains("{ref}") ? Map.of("ref", story.refFor(BUURTTEAM)) : Map.<String, String>of();
        request.pathParams(reference)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(PROBLEM + problem));
    }
}
