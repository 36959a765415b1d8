package nl.sociaalpact.referral.api;

import static io.restassured.RestAssured.given;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a request: a problem with a stable type, nothing written, nothing told. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class BadInputTest {
    private static final String REFERRALS = "/v1/referrals";
    private static final String ONE = REFERRALS + "/018f0000-0000-7000-8000-000000000001";
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);

    @BeforeEach
    void saraLetsDynamoInOnMoney() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
    }

    @AfterEach
    void nothingIsWritten() {
        World.holdsNothing();
    }

    static Stream<ReferralBody> bodiesOfTheWrongForm() {
        return Stream.of(
                good().with("openToOrganisationIds", List.of(DYNAMO)),
                good().without("targetOrganisationId").with("openToOrganisationIds", List.of()),
                good().without("targetOrganisationId").with("openToOrganisationIds", Collections.nCopies(21, DYNAMO)),
                good().without("targetOrganisationId").with("openToOrganisationIds", List.of("dynamo")),
                good().with("kind", "other"),
                good().without("lifeDomain"),
                good().without("area"),
                good().without("priority"),
                good().without("question"),
                good().with("residentRef", ""),
                good().with("residentRef", "x".repeat(101)),
                good().with("residentRef", null),
                good().with("targetOrganisationId", "dynamo"),
                good().with("serviceId", "no-uuid"),
                good().with("replaces", "no-uuid"),
                good().with("lifeDomain", "MONEY"),
                good().with("lifeDomain", 0),
                good().with("area", "amsterdam"),
                good().with("priority", "high"),
                good().with("question", ""),
                good().with("question", "  "),
                good().with("question", 7),
                good().with("question", "x".repeat(2001)),
                good().with("question", "nul \0 inside"));
    }

    @ParameterizedTest
    @MethodSource("bodiesOfTheWrongForm")
    void aReferralOfTheWrongFormIsRefused(ReferralBody body) {
        refused(BUURTTEAM_DESK.sends(body), 400, "bad-request");
    }

    @Test
    void whatIsNotDescribedIsRefused() {
        refused(BUURTTEAM_DESK.sends(good().with("bsn", "999990019")), 400, "unknown-property");
        refused(BUURTTEAM_DESK.sends(good().with("status", "accepted")), 400, "unknown-property");
        refused(BUURTTEAM_DESK.request().get(ONE + "?expand=resident").then(), 400, "unknown-parameter");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (var text : List.of("", "{", "[]", "null", "{\"question\":\"a\",\"question\":\"b\"}")) {
            refused(post(BUURTTEAM_DESK.request(), REFERRALS, text), 400, "bad-request");
        }
        refused(
                post(BUURTTEAM_DESK.request(), REFERRALS, "{\"question\":\"" + "a".repeat(70_000) + "\"}"),
                413,
                "payload-too-large");
        refused(
                post(BUURTTEAM_DESK.request().contentType("text/plain"), REFERRALS, "help"),
                415,
                "unsupported-media-type");
    }

    @Test
    void aWriteNeedsItsHeaders() {
        refused(
                BUURTTEAM_DESK
                        .request()
                        .body(good().json(BUURTTEAM_DESK))
                        .post(REFERRALS)
                        .then(),
                400,
                "idempotency-key-missing");
        refused(post(BUURTTEAM_DESK.request(), ONE + "/status-changes", Change.ACCEPT), 428, "version-required");
        refused(
                BUURTTEAM_DESK
                        .request()
                        .header("If-Match", "\"0\"")
                        .body(Change.ACCEPT)
                        .post(ONE + "/status-changes")
                        .then(),
                400,
                "idempotency-key-missing");
    }

    static Stream<String> changesOfTheWrongForm() {
        return Stream.of(
                "{}",
                "{\"to\":null}",
                Change.to("received"),
                Change.to("ACCEPTED"),
                Change.because("rejected", "geen-zin"),
                "{\"to\":\"completed\",\"outcomeCode\":\"fixed\"}",
                "{\"to\":\"rejected\",\"reasonCode\":\"anders\",\"reasonText\":\"" + "x".repeat(1001) + "\"}",
                "{\"to\":\"rejected\",\"reasonCode\":\"anders\",\"reasonText\":\"nul \\u0000 inside\"}");
    }

    @ParameterizedTest
    @MethodSource("changesOfTheWrongForm")
    void aChangeOfTheWrongFormIsRefused(String change) {
        var answer = BUURTTEAM_DESK.changes(UUID.randomUUID().toString(), "\"0\"", change);
        refused(answer, 400, "bad-request");
        answer.body("detail", not(containsString("inside")));
    }

    static Stream<Arguments> everyEndpoint() {
        return Stream.of(
                Arguments.of("GET", REFERRALS + "?box=inbox", List.of("referral.read")),
                Arguments.of("POST", REFERRALS, List.of("referral.send")),
                Arguments.of("GET", ONE, List.of("referral.read")),
                Arguments.of("GET", ONE + "/status-changes", List.of("referral.read")),
                Arguments.of("POST", ONE + "/status-changes", List.of("referral.send", "referral.answer")),
                Arguments.of("POST", ONE + "/acknowledgements", List.of("referral.answer")));
    }

    @ParameterizedTest
    @MethodSource("everyEndpoint")
    void aTokenThatIsNotGoodEnoughIsRefused(String method, String path, List<String> scopes) {
        var good = Tokens.of(BUURTTEAM, scopes.getFirst());
        refused(
                given().contentType("application/json")
                        .body("{}")
                        .request(method, path)
                        .then(),
                401,
                "unauthenticated");
        for (var token : List.of(
                Tokens.of(BUURTTEAM, scopes.getFirst()).expired(),
                Tokens.of(BUURTTEAM, scopes.getFirst()).forged(),
                Tokens.of(BUURTTEAM, scopes.getFirst()).forAudience("intake"),
                Tokens.of(BUURTTEAM, scopes.getFirst()).with("iss", "http://elsewhere"))) {
            refused(call(token, method, path), 401, "unauthenticated");
        }
        refused(call(good.without("organisation_id"), method, path), 403, "forbidden");
    }

    @ParameterizedTest
    @MethodSource("everyEndpoint")
    void everyOtherScopeIsRefused(String method, String path, List<String> scopes) {
        for (var scope : List.of("referral.read", "referral.send", "referral.answer", "intake.write", "journey.read")) {
            if (!scopes.contains(scope)) {
                refused(call(Tokens.of(BUURTTEAM, scope), method, path), 403, "forbidden");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyEndpoint")
    void anOrganisationThatIsSuspendedIsRefusedAtOnce(String method, String path, List<String> scopes) {
        TestDatabase.setStanding(BUURTTEAM, "suspended");
        refused(call(Tokens.of(BUURTTEAM, scopes.getFirst()), method, path), 403, "organisation-not-active");
    }

    private static ReferralBody good() {
        return aReferral().of(SARA).to(DYNAMO);
    }

    /** A call whose form is right, so that only the token can be wrong. */
    private static ValidatableResponse call(Tokens token, String method, String path) {
        var request = given().header("Authorization", token.header()).contentType("application/json");
        if (method.equals("POST") && !path.endsWith("/acknowledgements")) {
            request.header("Idempotency-Key", "key-1").header("If-Match", "\"0\"");
            request.body(path.equals(REFERRALS) ? good().json(BUURTTEAM_DESK) : Change.ACCEPT);
        }
        return request.request(method, path).then();
    }

    private static ValidatableResponse post(RequestSpecification request, String path, String body) {
        return request.header("Idempotency-Key", "key-1").body(body).post(path).then();
    }
}
