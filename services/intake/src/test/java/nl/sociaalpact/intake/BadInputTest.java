package nl.sociaalpact.intake;

import static io.restassured.RestAssured.given;
import static nl.sociaalpact.intake.Intake.as;
import static nl.sociaalpact.intake.Intake.get;
import static nl.sociaalpact.intake.Intake.maria;
import static nl.sociaalpact.intake.Intake.open;
import static nl.sociaalpact.intake.Intake.question;
import static nl.sociaalpact.intake.Intake.register;
import static nl.sociaalpact.intake.Intake.search;
import static nl.sociaalpact.intake.Intake.with;
import static nl.sociaalpact.intake.Intake.without;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a request: a problem document, nothing written, no event. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class BadInputTest {
    private String maria = "";

    @BeforeEach
    void registerMaria() {
        Intake.reset();
        maria = Intake.registered(BUURTTEAM, maria());
        TestDatabase.execute("TRUNCATE outbox, idempotency_key");
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(TestDatabase.count("resident")).isEqualTo(1);
        assertThat(TestDatabase.count("help_question")).isZero();
        assertThat(TestDatabase.count("outbox")).isZero();
        assertThat(TestDatabase.count("idempotency_key")).isZero();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(Intake.PROBLEM + code))
                .body("detail", notNullValue())
                .body(not(containsString("Vries")));
    }

    private static void refusedResident(Map<String, Object> body) {
        refused(register(BUURTTEAM, "k1", body), 400, "bad-request");
    }

    private void refusedQuestion(Map<String, Object> body) {
        refused(open(BUURTTEAM, maria, "k1", body), 400, "bad-request");
    }

    private void refusedDebt(String name, Object value) {
        refusedQuestion(with(question(), "debts", List.of(with(Intake.shop(), name, value))));
    }

    @Test
    void aBodyThatIsNoBodyIsRefused() {
        for (var body : List.of("{\"givenName\":\"Vries\"", "[]", "null", "", "{} x", "\"Vries\"", "[".repeat(1_000))) {
            refused(register(BUURTTEAM, "k1", body), 400, "bad-request");
            refused(search(BUURTTEAM, body), 400, "bad-request");
            refused(open(BUURTTEAM, maria, "k1", body), 400, "bad-request");
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        refused(
                register(BUURTTEAM, "k1", with(maria(), "givenName", "Vries".repeat(14_000))),
                413,
                "payload-too-large");
        refused(
                open(BUURTTEAM, maria, "k1", with(question(), "words", "Vries".repeat(14_000))),
                413,
                "payload-too-large");
    }

    @Test
    void aPropertyThatIsNotDescribedIsRefused() {
        refused(register(BUURTTEAM, "k1", with(maria(), "journeyId", "Vries")), 400, "unknown-property");
        refused(register(BUURTTEAM, "k1", with(maria(), "bsn", "999990342")), 400, "unknown-property");
        refused(register(BUURTTEAM, "k1", with(maria(), "Vries", 1)), 400, "unknown-property");
        refused(
                register(BUURTTEAM, "k1", with(maria(), "decision", Map.of("kind", "new", "consistent", true))),
                400,
                "unknown-property");
        refused(open(BUURTTEAM, maria, "k1", with(question(), "recordedBy", "Vries")), 400, "unknown-property");
        refused(search(BUURTTEAM, with(Map.of(), "Vries", 1)), 400, "unknown-property");
    }

    @Test
    void aPersonWhoIsNotDescribedRightIsRefused() {
        for (var required : List.of("givenName", "familyName", "area")) {
            refusedResident(without(maria(), required));
            refusedResident(with(maria(), required, ""));
            refusedResident(with(maria(), required, " "));
        }
        for (var name : List.of("givenName", "familyNamePrefix", "familyName")) {
            for (var text : List.of("", "\u2003", "\u200b", "a\u0000b", "a\nb", "a\ud800", "a".repeat(101))) {
                refusedResident(with(maria(), name, text));
            }
        }
        for (var date : List.of("02-03-1984", "1984-02-30", "", 19840302, "1984-03-02T00:00:00Z")) {
            refusedResident(with(maria(), "birthDate", date));
        }
        for (var postcode : List.of("", "0102MB", "1102SA", "1102sd", "1102 SS", "1102M", "1102  MB", "1102MB1")) {
            refusedResident(with(maria(), "address", Map.of("postcode", postcode, "houseNumber", 1)));
        }
        for (var number : List.of(0, -1, 100_000, 1.5, "1", "x", true)) {
            refusedResident(with(maria(), "address", Map.of("postcode", "1102MB", "houseNumber", number)));
        }
        refusedResident(with(maria(), "address", Map.of("postcode", "1102MB")));
        refusedResident(with(maria(), "address", Map.of("houseNumber", 1)));
        refusedResident(with(maria(), "address", Map.of("postcode", "1102MB", "houseNumber", 1, "houseLetter", "ab")));
        refusedResident(with(maria(), "area", "amsterdam-noord"));
        refusedResident(with(maria(), "area", 0));
        refusedResident(with(maria(), "preferredLanguage", "Nederlands"));
        refusedResident(with(maria(), "contactPreferences", Map.of("channel", "fax")));
        refusedResident(with(maria(), "contactPreferences", Map.of("easyReading", "yes")));
    }

    @Test
    void aDecisionThatDecidesNothingIsRefused() {
        for (var decision : List.of(
                Map.of(),
                Map.of("kind", "same"),
                Map.of("kind", "new", "candidate", "x"),
                Map.of("kind", "other"),
                Map.of("candidate", "x"),
                Map.of("kind", "same", "candidate", "x".repeat(201)))) {
            refusedResident(with(maria(), "decision", decision));
        }
    }

    @Test
    void aQuestionThatIsNotDescribedRightIsRefused() {
        for (var text : List.of("words", "desiredFuture")) {
            refusedQuestion(without(question(), text));
            for (var value : List.of("", " \n\t", "\u200b", "a\u0000b", "a\u0007b", "a\ud800b", "x".repeat(4_001), 7)) {
                refusedQuestion(with(question(), text, value));
            }
        }
        refusedQuestion(without(question(), "talents"));
        for (var talents : List.of(
                Map.of(),
                Map.of("named", List.of()),
                Map.of("named", List.of("")),
                Map.of("named", List.of("x".repeat(201))),
                Map.of("named", Collections.nCopies(21, "x")),
                Map.of("named", List.of("x"), "notDiscussed", true),
                Map.of("notDiscussed", false))) {
            refusedQuestion(with(question(), "talents", talents));
        }
        refusedQuestion(without(question(), "lifeDomains"));
        for (var domains : List.of(
                List.of(),
                List.of("happiness"),
                List.of("money", "money"),
                List.of("money", "housing", "justice", "youth", "participation", "daily-living"),
                Collections.singletonList(null),
                "money")) {
            refusedQuestion(with(question(), "lifeDomains", domains));
        }
    }

    @Test
    void aDebtThatIsNotDescribedRightIsRefused() {
        for (var amount : List.of(0, -1, 1_000_000_000_001L, 12.5, 12.0, "12", "twelve", true)) {
            refusedDebt("amountCents", amount);
        }
        for (var flag : List.of("pressure", "mayBeShared")) {
            refusedDebt(flag, "true");
            refusedDebt(flag, 1);
        }
        refusedDebt("kind", "bank");
        refusedDebt("proof", "maybe");
        refusedDebt("since", "yesterday");
        refusedQuestion(with(question(), "debts", List.of(without(Intake.shop(), "pressure"))));
        refusedQuestion(with(question(), "debts", List.of(without(Intake.shop(), "kind"))));
        refusedQuestion(with(question(), "debts", Collections.nCopies(51, Intake.shop())));
        refusedQuestion(with(question(), "debts", Collections.singletonList(null)));
    }

    @Test
    void aWriteNeedsAKeyOfItsOwn() {
        refused(as(BUURTTEAM).body(maria()).post("/v1/residents").then(), 400, "idempotency-key-missing");
        refused(register(BUURTTEAM, "k 1", maria()), 400, "idempotency-key-missing");
        refused(register(BUURTTEAM, "k".repeat(101), maria()), 400, "idempotency-key-missing");
        var questions = "/v1/residents/" + maria + "/help-questions";
        refused(as(BUURTTEAM).body(question()).post(questions).then(), 400, "idempotency-key-missing");
    }

    @Test
    void aPathOrQueryThatIsNotDescribedIsRefused() {
        refused(get(BUURTTEAM, "/v1/residents?familyName=x"), 400, "unknown-parameter");
        refused(get(BUURTTEAM, "/v1/residents?limit=0"), 400, "bad-request");
        refused(get(BUURTTEAM, "/v1/residents?limit=101"), 400, "bad-request");
        refused(get(BUURTTEAM, "/v1/residents?limit=many"), 400, "bad-request");
        refused(get(BUURTTEAM, "/v1/residents?cursor=x"), 400, "invalid-cursor");
        refused(get(BUURTTEAM, "/v1/residents/" + maria + "/help-questions?cursor=x"), 400, "invalid-cursor");
        refused(get(BUURTTEAM, "/v1/help-questions/x"), 400, "bad-request");
        refused(get(BUURTTEAM, "/v1/help-questions"), 404, "not-found");
        refused(get(BUURTTEAM, "/v1/residents/"), 404, "not-found");
        refused(get(BUURTTEAM, "/v1/residents/" + "A".repeat(500)), 404, "not-found");
        refused(get(BUURTTEAM, "/v1/residents/" + UUID.randomUUID()), 404, "not-found");
        refused(get(BUURTTEAM, "/v1/resident-searches"), 405, "method-not-allowed");
    }

    @Test
    void everyEndpointWantsATokenForItself() {
        for (var token : List.of(
                Tokens.of(BUURTTEAM, "intake.read", "intake.write").expired(),
                Tokens.of(BUURTTEAM, "intake.read", "intake.write").forged(),
                Tokens.of(BUURTTEAM, "intake.read", "intake.write").forAudience("referral"))) {
            callEverything("Bearer " + token.text()).forEach(answer -> refused(answer, 401, "unauthenticated"));
        }
        callEverything("Bearer nonsense").forEach(answer -> refused(answer, 401, "unauthenticated"));
    }

    @Test
    void everyEndpointWantsItsOwnScope() {
        var neither = Tokens.of(BUURTTEAM, "referral.read").header();
        callEverything(neither).forEach(answer -> refused(answer, 403, "forbidden"));
        var reader = Tokens.of(BUURTTEAM, "intake.read").header();
        callWrites(reader).forEach(answer -> refused(answer, 403, "forbidden"));
        var writer = Tokens.of(BUURTTEAM, "intake.write").header();
        callReads(writer).forEach(answer -> refused(answer, 403, "forbidden"));
    }

    @Test
    void nobodyWithoutAnActiveOrganisationIsLetIn() {
        var resident =
                Tokens.ofPerson("resident", "intake.read", "intake.write").header();
        callEverything(resident).forEach(answer -> answer.statusCode(403));
        TestDatabase.setStanding(BUURTTEAM, "suspended");
        var suspended = Tokens.of(BUURTTEAM, "intake.read", "intake.write").header();
        callEverything(suspended).forEach(answer -> refused(answer, 403, "organisation-not-active"));
    }

    private List<ValidatableResponse> callEverything(String authorization) {
        return java.util.stream.Stream.of(callReads(authorization), callWrites(authorization))
                .flatMap(List::stream)
                .toList();
    }

    private List<ValidatableResponse> callReads(String authorization) {
        var search = Map.of("givenName", "Maria", "familyName", "Vries", "birthDate", "1984-03-02");
        return List.of(
                request(authorization)
                        .body(search)
                        .post("/v1/resident-searches")
                        .then(),
                request(authorization).get("/v1/residents").then(),
                request(authorization).get("/v1/residents/" + maria).then(),
                request(authorization)
                        .get("/v1/residents/" + maria + "/help-questions")
                        .then(),
                request(authorization)
                        .get("/v1/help-questions/" + UUID.randomUUID())
                        .then());
    }

    private List<ValidatableResponse> callWrites(String authorization) {
        return List.of(
                request(authorization)
                        .body(Intake.kwame())
                        .post("/v1/residents")
                        .then(),
                request(authorization)
                        .body(question())
                        .post("/v1/residents/" + maria + "/help-questions")
                        .then());
    }

    private static io.restassured.specification.RequestSpecification request(String authorization) {
        return given().header("Authorization", authorization)
                .header("Idempotency-Key", "k1")
                .contentType("application/json");
    }
}
