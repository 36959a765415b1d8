package nl.sociaalpact.organisationregistry.api;

import static io.restassured.RestAssured.given;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.organisationregistry.Registry.as;
import static nl.sociaalpact.organisationregistry.Registry.profile;
import static nl.sociaalpact.organisationregistry.Registry.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import nl.sociaalpact.organisationregistry.Registry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class BadInputTest {
    private static final String ORGANISATION = "/v1/organisations/" + DYNAMO;

    @BeforeEach
    void onlyTheSteward() {
        Registry.empty();
        Registry.knows(GEMEENTE, "active");
    }

    @AfterEach
    void nothingWasWrittenAndNothingLeaves() {
        assertThat(TestDatabase.count("organisation")).isEqualTo(1);
        assertThat(TestDatabase.count("membership_change")).isZero();
        assertThat(TestDatabase.count("offered_service")).isZero();
        assertThat(TestDatabase.count("idempotency_key")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"code\":\"dynamo\",\"name\":\"Dynamo\"}",
                "{\"code\":\"dynamo\",\"name\":\"Dynamo\",\"kind\":\"FORMAL\"}",
                "{\"code\":\"dynamo\",\"name\":\"Dynamo\",\"kind\":0}",
                "{\"code\":\"Dynamo\",\"name\":\"Dynamo\",\"kind\":\"formal\"}",
                "{\"code\":\"d\",\"name\":\"Dynamo\",\"kind\":\"formal\"}",
                "{\"code\":\"dynamo\",\"name\":\"   \",\"kind\":\"formal\"}",
                "{\"code\":\"dynamo\",\"name\":\"Dyn\\u0000amo\",\"kind\":\"formal\"}",
                "{\"code\":\"dynamo\",\"name\":\"Dyn\\u001b[2Jamo\",\"kind\":\"formal\"}",
                "{\"code\":\"dynamo\",\"name\":\"Dyn\\namo\",\"kind\":\"formal\"}",
                "{\"code\":\"dynamo\",\"name\":7,\"kind\":\"formal\"}",
                "{\"code\":\"dynamo\",\"name\":\"Dynamo\",\"kind\":\"formal\",\"description\":\"\\u0000\"}",
                "{\"code\":\"dynamo\",\"name\":\"Dynamo\",\"kind\":\"formal\",\"kvkNumber\":\"1234\"}",
                "{\"code\":\"dynamo\",\"name\":\"Dynamo\",\"kind\":\"formal\",\"kvkNumber\":12345678}"
            })
    void aBodyOfTheWrongFormIsRefused(String body) {
        refused(register(body), 400, "bad-request");
    }

    @Test
    void whatIsNotDescribedIsRefused() {
        refused(
                register("{\"code\":\"dynamo\",\"name\":\"Dynamo\",\"kind\":\"formal\",\"membership\":\"active\"}"),
                400,
                "unknown-property");
        refused(
                as(GEMEENTE, "registry.read")
                        .get("/v1/organisations?standing=active")
                        .then(),
                400,
                "unknown-parameter");
    }

    @ParameterizedTest
    @ValueSource(ints = {121, 20_000, 60_000})
    void tooLongTextsAreRefusedWhateverTheyHold(int length) {
        refused(register(profile("dynamo", "x".repeat(length))), 400, "bad-request");
        refused(register(profile("dynamo", " ".repeat(length))), 400, "bad-request");
        refused(register(profile("a-".repeat(length / 2) + "a", "Dynamo")), 400, "bad-request");
        refused(register(profile("a".repeat(length), "Dynamo")), 400, "bad-request");
    }

    @Test
    void aHugeBodyIsRefused() {
        refused(register(profile("dynamo", "x".repeat(70_000))), 413, "payload-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/organisations/no-uuid, bad-request",
        "/v1/services/no-uuid, bad-request",
        "/v1/organisations?limit=0, bad-request",
        "/v1/organisations?limit=101, bad-request",
        "/v1/organisations?limit=many, bad-request",
        "/v1/organisations?membership=unknown, bad-request",
        "/v1/organisations?kind=FORMAL, bad-request",
        "/v1/organisations?cursor=x, invalid-cursor",
        "/v1/services?lifeDomain=Money, bad-request",
        "/v1/services?area=amsterdam, bad-request",
        "/v1/services?organisationId=me, bad-request"
    })
    void aPathOrQueryOfTheWrongFormIsRefused(String path, String code) {
        refused(as(GEMEENTE, "registry.read").get(path).then(), 400, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"x\",\"lifeDomains\":[\"money\"],\"areas\":[\"weesp\"]}",
                "{\"name\":\"Inloop\",\"lifeDomains\":[],\"areas\":[\"weesp\"]}",
                "{\"name\":\"Inloop\",\"lifeDomains\":[\"money\"],\"areas\":[]}",
                "{\"name\":\"Inloop\",\"lifeDomains\":[\"money\",\"money\"],\"areas\":[\"weesp\"]}",
                "{\"name\":\"Inloop\",\"lifeDomains\":[null],\"areas\":[\"weesp\"]}",
                "{\"name\":\"Inloop\",\"lifeDomains\":[\"love\"],\"areas\":[\"weesp\"]}",
                "{\"name\":\"Inloop\",\"lifeDomains\":\"money\",\"areas\":[\"weesp\"]}"
            })
    void aServiceOfTheWrongFormIsRefused(String body) {
        var answer = as(GEMEENTE, "registry.write")
                .header("Idempotency-Key", "k1")
                .body(body)
                .post("/v1/services")
                .then();
        refused(answer, 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "k\u00e9y", "../../etc"})
    void anIdempotencyKeyOfTheWrongFormIsRefused(String key) {
        var answer = as(GEMEENTE, "registry.membership")
                .header("Idempotency-Key", key)
                .body("{\"to\":\"active\",\"reason\":\"because\"}")
                .post(ORGANISATION + "/membership-changes")
                .then();
        refused(answer, 400, "idempotency-key-missing");
    }

    @Test
    void aTokenIsNeededAndItMustBeOurs() {
        refused(given().get("/v1/organisations").then(), 401, "unauthenticated");
        refused(with(token().forged()).get("/v1/organisations").then(), 401, "unauthenticated");
        refused(with(token().expired()).get("/v1/organisations").then(), 401, "unauthenticated");
        refused(with(token().forAudience("intake")).get("/v1/organisations").then(), 401, "unauthenticated");
        with(token().without("organisation_id")).get("/v1/organisations").then().statusCode(403);
    }

    @Test
    void eachOperationNeedsItsScope() {
        var reader = "registry.read";
        refused(as(GEMEENTE, "registry.write").get("/v1/organisations").then(), 403, "forbidden");
        refused(as(GEMEENTE, "registry.write").get(ORGANISATION).then(), 403, "forbidden");
        refused(as(GEMEENTE, "registry.write").get("/v1/services").then(), 403, "forbidden");
        refused(
                as(GEMEENTE, "registry.write")
                        .get(ORGANISATION + "/membership-changes")
                        .then(),
                403,
                "forbidden");
        refused(as(GEMEENTE, reader).body("{}").put(ORGANISATION).then(), 403, "forbidden");
        refused(as(GEMEENTE, reader).body("{}").post("/v1/services").then(), 403, "forbidden");
        refused(as(GEMEENTE, reader).body("{}").put("/v1/services/" + DYNAMO).then(), 403, "forbidden");
        refused(
                as(GEMEENTE, reader, "registry.write")
                        .body("{}")
                        .post(ORGANISATION + "/membership-changes")
                        .then(),
                403,
                "forbidden");
    }

    private static Tokens token() {
        return Tokens.of(GEMEENTE, "registry.read");
    }

    private static RequestSpecification with(Tokens token) {
        return given().header("Authorization", token.header());
    }

    private static ValidatableResponse register(String body) {
        return as(DYNAMO, "registry.write")
                .header("If-None-Match", "*")
                .body(body)
                .put(ORGANISATION)
                .then();
    }
}
