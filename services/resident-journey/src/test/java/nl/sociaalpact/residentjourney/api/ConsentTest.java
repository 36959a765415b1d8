package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.as;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ConsentTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void anInvolvedOrganisationWritesAConsentDown() {
        var story = Story.ofAResident();

        give(story, BUURTTEAM, "key-1", Story.consent(DYNAMO, "money"))
                .then()
                .statusCode(201)
                .body("organisationId", equalTo(DYNAMO.toString()))
                .body("organisation", equalTo("dynamo"))
                .body("lifeDomain", equalTo("money"))
                .body("status", equalTo("given"))
                .body("validUntil", equalTo(TODAY.plusMonths(6).toString()))
                .body("recordedBy", equalTo("buurtteam-zuidoost"))
                .body("withdrawnAt", nullValue());
        assertThat(TestDatabase.outboxFacts()).containsExactly("consent-given");
        ContractCheck.assertConforms(
                "resident-journey",
                "consent-given",
                TestDatabase.outboxPayloads().getFirst());
        story.timelineFor(DYNAMO).then().body("items.fact", contains("consent-given", "help-question-opened"));
    }

    @Test
    void itsVersionsInTheTimelineAreThoseOfItsEvents() {
        var story = Story.ofAResident();
        var consent = story.consentFor(DYNAMO, "money");
        withdraw(story, BUURTTEAM, consent).then().statusCode(200);

        assertThat(TestDatabase.query(
                        String.class,
                        "SELECT fact || version FROM timeline_entry WHERE aggregate_id = ? ORDER BY version",
                        consent))
                .containsExactly("consent-given1", "consent-withdrawn2");
        assertThat(TestDatabase.query(
                        Long.class, "SELECT aggregate_version FROM outbox WHERE aggregateid = ? ORDER BY seq", consent))
                .containsExactly(1L, 2L);
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndOneConsent() {
        var story = Story.ofAResident();
        var body = Story.consent(DYNAMO, "money");

        var first = give(story, BUURTTEAM, "key-1", body);
        var again = give(story, BUURTTEAM, "key-1", body);

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(TestDatabase.count("consent")).isEqualTo(1);
        assertThat(TestDatabase.outboxFacts()).hasSize(1);
        give(story, BUURTTEAM, "key-1", Story.consent(DYNAMO, "youth"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:sociaalpact:idempotency-key-reused"));
        give(Story.ofAResident(), BUURTTEAM, "key-1", body).then().statusCode(422);
    }

    @Test
    void whoIsNotInvolvedWritesNothingDown() {
        var story = Story.ofAResident();

        give(story, VENZO, "key-1", Story.consent(VENZO, "money")).then().statusCode(404);

        assertThat(TestDatabase.count("consent")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
        assertThat(TestDatabase.count("processing_log")).isZero();
    }

    @Test
    void toHaveReceivedAConsentIsNotToBeInvolved() {
        var story = Story.ofAResident();
        story.consentFor(VENZO, "money");

        give(story, VENZO, "key-1", Story.consent(VENZO, "youth")).then().statusCode(404);

        assertThat(TestDatabase.count("consent")).isEqualTo(1);
    }

    @Test
    void theReceiverIsAnActiveMember() {
        var story = Story.ofAResident();
        TestDatabase.setStanding(SWAZOOM, "suspended");

        for (var receiver : List.of(SWAZOOM, UUID.randomUUID())) {
            give(story, BUURTTEAM, "key-" + receiver, Story.consent(receiver, "youth"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem-type:sociaalpact:consent-receiver-not-active"));
        }
        assertThat(TestDatabase.count("consent")).isZero();
    }

    @Test
    void lastsFromTodayToAYearAhead() {
        var story = Story.ofAResident();

        assertThat(giveUntil(story, TODAY).statusCode()).isEqualTo(201);
        assertThat(giveUntil(story, TODAY.plusYears(1)).statusCode()).isEqualTo(201);
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1))) {
            giveUntil(story, day)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem-type:sociaalpact:consent-period-outside-policy"));
        }
        assertThat(TestDatabase.count("consent")).isEqualTo(2);
    }

    @Test
    void isForThePurposeUpToTheLevelAndFromTheDayThatTheResidentSays() {
        var story = Story.ofAResident();

        give(story, BUURTTEAM, "key-1", terms("help", "status", TODAY, TODAY.plusDays(9)))
                .then()
                .statusCode(201)
                .body("purpose", equalTo("help"))
                .body("level", equalTo("status"))
                .body("validFrom", equalTo(TODAY.toString()))
                .body("validUntil", equalTo(TODAY.plusDays(9).toString()))
                .body("status", equalTo("given"));
        give(story, BUURTTEAM, "key-2", terms("social-support", "detail", TODAY.plusDays(1), TODAY.plusDays(9)))
                .then()
                .statusCode(201)
                .body("status", equalTo("planned"));
        story.timelineFor(DYNAMO).then().body("items.level", hasItem("status"));
        assertThat(TestDatabase.outboxPayloads().getLast())
                .contains("\"purpose\":\"social-support\"", "\"validFrom\":\"" + TODAY.plusDays(1) + "\"");
    }

    @Test
    void forWhatNoConsentOpensThereIsNone() {
        var story = Story.ofAResident();

        for (var purpose : List.of("coordination", "early-signalling")) {
            give(story, BUURTTEAM, purpose, terms(purpose, "detail", TODAY, TODAY))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem-type:sociaalpact:consent-purpose-not-open"));
        }
        give(story, BUURTTEAM, "key-1", terms("curiosity", "detail", TODAY, TODAY))
                .then()
                .statusCode(400);
        give(story, BUURTTEAM, "key-2", terms("help", "everything", TODAY, TODAY))
                .then()
                .statusCode(400);
        give(story, BUURTTEAM, "key-3", terms("help", "detail", TODAY.minusDays(1), TODAY))
                .then()
                .statusCode(422);
        assertThat(TestDatabase.count("consent")).isZero();
    }

    private static String terms(String purpose, String level, LocalDate from, LocalDate until) {
        return """
                {"organisationId": "%s", "lifeDomain": "money", "purpose": "%s", "level": "%s", "validFrom": "%s",
                 "validUntil": "%s"}""".formatted(DYNAMO, purpose, level, from, until);
    }

    @Test
    void withdrawnIsWithdrawnAtTheNextRead() {
        var story = Story.ofAResident();
        var consent = story.consentFor(VENZO, "money");
        story.timelineFor(VENZO).then().body("items.fact", contains("consent-given", "help-question-opened"));

        withdraw(story, BUURTTEAM, consent).then().statusCode(200).body("status", equalTo("withdrawn"));

        story.timelineFor(VENZO).then().body("items.fact", contains("consent-withdrawn", "consent-given"));
        ContractCheck.assertConforms(
                "resident-journey",
                "consent-withdrawn",
                TestDatabase.outboxPayloads().getLast());
    }

    @Test
    void withdrawingTwiceIsWithdrawingOnce() {
        var story = Story.ofAResident();
        var consent = story.consentFor(VENZO, "money");

        var first = withdraw(story, BUURTTEAM, consent);
        var again = withdraw(story, BUURTTEAM, consent);

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(TestDatabase.outboxFacts()).containsExactly("consent-given", "consent-withdrawn");
    }

    @Test
    void theReceiverMayGiveItUpAndOthersDoNotFindIt() {
        var story = Story.ofAResident();
        story.referralTo(DYNAMO, "money");
        var consent = story.consentFor(VENZO, "money");

        withdraw(story, DYNAMO, consent).then().statusCode(404);
        withdraw(Story.ofAResident(), BUURTTEAM, consent).then().statusCode(404);
        withdraw(story, BUURTTEAM, UUID.randomUUID()).then().statusCode(404);
        withdraw(story, VENZO, consent).then().statusCode(200).body("status", equalTo("withdrawn"));
    }

    @Test
    void theResidentsWithdrawalEndsWhatWorkersWroteDownBefore() {
        var story = Story.ofAResident().linkedTo("resident");
        var first = story.consentFor(VENZO, "money");
        story.consentFor(VENZO, "money");

        asResident("resident")
                .post("/v1/my/consents/{id}/withdrawals", first)
                .then()
                .statusCode(200);

        assertThat(story.timelineFor(VENZO).jsonPath().getList("items.fact"))
                .containsExactly("consent-withdrawn", "consent-given", "consent-given");
        asResident("resident").get("/v1/my/consents").then().body("items.status", contains("replaced", "withdrawn"));
    }

    @Test
    void theResidentGivesConsentWithoutAWorker() {
        var story = Story.ofAResident().linkedTo("resident");

        asResident("resident")
                .header("Idempotency-Key", "key-1")
                .body(Story.consent(VENZO, "youth"))
                .post("/v1/my/consents")
                .then()
                .statusCode(201)
                .body("recordedBy", nullValue());

        story.timelineFor(VENZO).then().body("items.fact", contains("consent-given", "help-question-opened"));
        assertThat(TestDatabase.query(String.class, "SELECT client FROM idempotency_key WHERE key = 'key-1'"))
                .singleElement()
                .asString()
                .startsWith("resident/")
                .doesNotContain("http", "resident/resident");
    }

    @Test
    void theKeysOfTwoResidentsNeverMeet() {
        var first = Story.ofAResident().linkedTo("first");
        var second = Story.ofAResident().linkedTo("second");
        for (var account : List.of("first", "second")) {
            asResident(account)
                    .header("Idempotency-Key", "key-1")
                    .body(Story.consent(VENZO, "youth"))
                    .post("/v1/my/consents")
                    .then()
                    .statusCode(201);
        }

        first.timelineFor(VENZO).then().statusCode(200);
        second.timelineFor(VENZO).then().statusCode(200);
    }

    @Test
    void anOrganisationListsWhatItReceivedOrWroteDown() {
        var story = Story.ofAResident().linkedTo("resident");
        story.consentFor(DYNAMO, "money");
        asResident("resident")
                .header("Idempotency-Key", "key-1")
                .body(Story.consent(VENZO, "youth"))
                .post("/v1/my/consents")
                .then()
                .statusCode(201);

        list(story, BUURTTEAM).then().body("items.organisation", contains("dynamo"));
        list(story, DYNAMO).then().body("items.organisation", contains("dynamo"));
        list(story, VENZO).then().body("items.organisation", contains("venzo"));
        list(story, SWAZOOM).then().statusCode(404);
        asResident("resident").get("/v1/my/consents").then().body("items.organisation", contains("venzo", "dynamo"));
    }

    @Test
    void anInvolvedOrganisationLearnsThatThereIsNone() {
        var story = Story.ofAResident();

        list(story, BUURTTEAM).then().statusCode(200).body("items", empty());
    }

    @Test
    void pagesGoThroughAllConsents() {
        var story = Story.ofAResident();
        story.consentFor(DYNAMO, "money");
        story.consentFor(VENZO, "youth");
        story.consentFor(SWAZOOM, "youth");

        var path = "/v1/residents/%s/consents?limit=2".formatted(story.refFor(BUURTTEAM));
        var first = as(BUURTTEAM, "journey.consent").get(path);
        var second = as(BUURTTEAM, "journey.consent")
                .get(path + "&cursor=" + first.jsonPath().getString("next"));

        first.then().body("items.organisation", contains("swazoom", "venzo"));
        second.then().body("items.organisation", contains("dynamo")).body("next", nullValue());
    }

    @Test
    void anExpiredOneOpensNothingAndSaysSo() {
        var story = Story.ofAResident();
        var consent = story.consentFor(VENZO, "money");
        TestDatabase.execute(
                "UPDATE consent SET given_at = given_at - interval '30 days', valid_from = valid_from - 30,"
                        + " valid_until = ? WHERE consent_id = ?",
                TODAY.minusDays(1),
                consent);

        story.timelineFor(VENZO).then().body("items.fact", contains("consent-given"));
        list(story, VENZO).then().body("items.status", contains("expired"));
    }

    private static Response give(Story story, UUID organisation, String key, String body) {
        return as(organisation, "journey.consent")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/residents/{ref}/consents", story.refFor(organisation));
    }

    private static Response giveUntil(Story story, LocalDate day) {
        var body = "{\"organisationId\": \"%s\", \"lifeDomain\": \"money\", \"validUntil\": \"%s\"}"
                .formatted(DYNAMO, day);
        return give(story, BUURTTEAM, "until-" + day, body);
    }

    private static Response withdraw(Story story, UUID organisation, UUID consent) {
        return as(organisation, "journey.consent")
                .post("/v1/residents/{ref}/consents/{id}/withdrawals", story.refFor(organisation), consent);
    }

    private static Response list(Story story, UUID organisation) {
        return as(organisation, "journey.consent").get("/v1/residents/{ref}/consents", story.refFor(organisation));
    }
}
