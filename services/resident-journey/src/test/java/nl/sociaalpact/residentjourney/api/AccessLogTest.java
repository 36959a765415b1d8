package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.as;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class AccessLogTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @AfterEach
    void giveTheRightBack() {
        TestDatabase.execute("GRANT INSERT ON processing_log, processing_user TO resident_journey");
    }

    @Test
    void thereIsOneLinePerAccessAndNoOther() {
        var story = Story.ofAResident();
        story.referralTo(DYNAMO, "money");
        var consent = story.consentFor(VENZO, "money");
        story.linkedTo("resident");
        story.timelineFor(BUURTTEAM).then().statusCode(200);
        story.timelineFor(VENZO).then().statusCode(200);
        story.timelineFor(VENZO).then().statusCode(200);
        as(VENZO, "journey.consent").get("/v1/residents/{ref}/consents", story.refFor(VENZO));
        as(VENZO, "journey.consent")
                .post("/v1/residents/{ref}/consents/{id}/withdrawals", story.refFor(VENZO), consent);
        asResident("resident").get("/v1/my/timeline").then().statusCode(200);
        asResident("resident").get("/v1/my/consents").then().statusCode(200);
        asResident("resident").get("/v1/my/access-log").then().statusCode(200);
        as(DYNAMO, "journey.read")
                .get("/v1/residents/{ref}/timeline", "absent")
                .then()
                .statusCode(404);
        asResident("nobody").get("/v1/my/timeline").then().statusCode(404);

        assertThat(JourneyDatabase.loggedActivities())
                .containsExactly(
                        "give-consent",
                        "invite-resident",
                        "link-account",
                        "read-timeline",
                        "read-timeline",
                        "read-timeline",
                        "read-consents",
                        "withdraw-consent",
                        "read-timeline",
                        "read-consents",
                        "read-access-log");
        assertThat(TestDatabase.count("processing_user")).isEqualTo(11);
    }

    @Test
    void theResidentReadsWhoLookedAndWhy() {
        var story = Story.ofAResident();
        story.consentFor(VENZO, "money");
        story.linkedTo("resident");
        story.timelineFor(VENZO).then().statusCode(200);
        asResident("resident").get("/v1/my/timeline").then().statusCode(200);

        asResident("resident")
                .get("/v1/my/access-log?limit=2")
                .then()
                .statusCode(200)
                .body("items.own", contains(true, false))
                .body("items[1].organisation", equalTo("venzo"))
                .body("items[1].what", equalTo("read-timeline"))
                .body("items[1].basis", contains("consent", "party"))
                .body("items[1].lifeDomains", contains("money"))
                .body("items[1].explanation.nl", equalTo("De tijdlijn is bekeken."))
                .body("items[0].basis", contains("own"));
    }

    @Test
    void noResidentReadsTheLogOfAnother() {
        var story = Story.ofAResident().linkedTo("resident");
        Story.ofAResident().linkedTo("other");
        story.timelineFor(BUURTTEAM).then().statusCode(200);

        var seen = asResident("other").get("/v1/my/access-log").jsonPath().getList("items.what");

        assertThat(seen).containsExactly("link-account", "invite-resident");
    }

    @Test
    void aLineHoldsWhatTheStandardAsksAndNoUser() {
        var story = Story.ofAResident();
        as(BUURTTEAM, "journey.read")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/v1/residents/{ref}/timeline", story.refFor(BUURTTEAM))
                .then()
                .statusCode(200);

        assertThat(TestDatabase.query(String.class, """
                        SELECT concat_ws(' ', encode(trace_id, 'hex'), octet_length(span_id),
                                         encode(parent_span_id, 'hex'), name, status_code, processing_activity_id,
                                         data_subject_id_type, end_time >= start_time, basis, life_domains)
                        FROM processing_log"""))
                .containsExactly(TRACE + " 8 00f067aa0ba902b7 read-timeline 1"
                        + " urn:sociaalpact:processing-activity:resident-journey:read-timeline journey-pseudonym t"
                        + " {party} {money,youth}");
        assertThat(TestDatabase.query(String.class, "SELECT l::text FROM processing_log l"))
                .noneMatch(line -> line.contains(story.journey.toString())
                        || line.contains(BUURTTEAM.toString())
                        || line.contains("service-account"));
        assertThat(TestDatabase.query(
                        String.class, "SELECT organisation_id || ' ' || client || ' ' || subject FROM processing_user"))
                .containsExactly(BUURTTEAM + " buurtteam-zuidoost service-account-buurtteam-zuidoost");
    }

    @Test
    void aTraceThatIsNoneIsReplacedByAFreshOne() {
        var story = Story.ofAResident();
        for (var header : List.of("rubbish", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01", "ff-" + TRACE)) {
            as(BUURTTEAM, "journey.read")
                    .header("traceparent", header)
                    .get("/v1/residents/{ref}/timeline", story.refFor(BUURTTEAM))
                    .then()
                    .statusCode(200);
        }

        assertThat(TestDatabase.query(
                        Long.class,
                        "SELECT count(DISTINCT trace_id) FROM processing_log WHERE parent_span_id IS NULL"
                                + " AND trace_id <> decode('00000000000000000000000000000000', 'hex')"))
                .containsExactly(3L);
    }

    @Test
    void withoutALineNobodyGetsAnAnswerAndNothingIsWritten() {
        var story = Story.ofAResident();
        var referral = story.finishedReferralTo(DYNAMO, "money");
        var consent = story.consentFor(VENZO, "money");
        story.linkedTo("resident");
        var code = Story.ofAResident().code();
        var before = state();
        TestDatabase.execute("REVOKE INSERT ON processing_user FROM resident_journey");

        List<Supplier<io.restassured.response.Response>> requests = List.of(
                () -> story.timelineFor(BUURTTEAM),
                () -> as(BUURTTEAM, "journey.consent").get("/v1/residents/{ref}/consents", story.refFor(BUURTTEAM)),
                () -> as(BUURTTEAM, "journey.consent")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(Story.consent(VENZO, "youth"))
                        .post("/v1/residents/{ref}/consents", story.refFor(BUURTTEAM)),
                () -> as(BUURTTEAM, "journey.consent")
                        .post("/v1/residents/{ref}/consents/{id}/withdrawals", story.refFor(BUURTTEAM), consent),
                () -> as(BUURTTEAM, "journey.invite")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .post("/v1/residents/{ref}/invitations", story.refFor(BUURTTEAM)),
                () -> as(BUURTTEAM, "journey.emergency")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("{\"reason\": \"danger-to-child\", \"explanation\": \"long enough to explain\"}")
                        .post("/v1/residents/{ref}/emergency-accesses", story.refFor(BUURTTEAM)),
                () -> asResident("resident").get("/v1/my/consents/{id}/receipt", consent),
                () -> asResident("resident").get("/v1/my/timeline"),
                () -> asResident("resident").get("/v1/my/access-log"),
                () -> asResident("resident").get("/v1/my/consents"),
                () -> asResident("resident")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(Story.consent(VENZO, "youth"))
                        .post("/v1/my/consents"),
                () -> asResident("resident").post("/v1/my/consents/{id}/withdrawals", consent),
                () -> asResident("resident")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("{\"referralId\": \"%s\", \"verdict\": \"helped\"}".formatted(referral.id()))
                        .post("/v1/my/verdicts"),
                () -> asResident("resident").delete("/v1/my/journey-link"),
                () -> asResident("newcomer")
                        .body("{\"code\": \"%s\"}".formatted(code))
                        .post("/v1/my/journey-link"));

        for (var request : requests) {
            var answer = request.get();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:problem-type:sociaalpact:unavailable");
            assertThat(answer.asString()).doesNotContain("items", "consentId", "money");
        }
        assertThat(state()).isEqualTo(before);
    }

    private static List<String> state() {
        return TestDatabase.query(String.class, """
                SELECT c::text FROM consent c UNION ALL SELECT v::text FROM verdict v
                UNION ALL SELECT i::text FROM invitation i UNION ALL SELECT l::text FROM journey_link l
                UNION ALL SELECT e::text FROM timeline_entry e UNION ALL SELECT o::text FROM outbox o
                UNION ALL SELECT a::text FROM emergency_access a UNION ALL SELECT d::text FROM decision_log d
                UNION ALL SELECT p::text FROM processing_log p UNION ALL SELECT k::text FROM idempotency_key k
                ORDER BY 1""");
    }
}
