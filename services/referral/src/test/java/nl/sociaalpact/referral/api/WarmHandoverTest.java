package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing over in person, and keeping safe who must not be approached. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class WarmHandoverTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);
    private static final String MEETING = """
            {"heldAt": "2026-11-10T15:00:00Z", "residentPresent": true, "present": [{"role": "interpreter", "count": 1}]}""";
    private static final String ANOTHER = MEETING.replace("10T15", "11T15");

    @BeforeEach
    void saraLetsDynamoInOnMoney() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
    }

    @Test
    void helpIsCompletedWhenBothSidesConfirmedTheSameMeeting() {
        // Given
        var referral =
                BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO).with("warmHandover", Map.of("required", true)));
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        DYNAMO_DESK.reads(referral).body("warmHandover.required", equalTo(true));
        refused(DYNAMO_DESK.changes(referral, Change.COMPLETE), 409, "warm-handover-unconfirmed");
        // When
        confirms(BUURTTEAM_DESK, referral, MEETING)
                .statusCode(200)
                .body("warmHandover.confirmedBySource", equalTo(true));
        refused(DYNAMO_DESK.changes(referral, Change.COMPLETE), 409, "warm-handover-unconfirmed");
        refused(confirms(DYNAMO_DESK, referral, ANOTHER), 409, "warm-handover-differs");
        confirms(DYNAMO_DESK, referral, MEETING)
                .statusCode(200)
                .body("warmHandover.confirmedByTarget", equalTo(true))
                .body("warmHandover.present.role", contains("interpreter"));
        // Then
        DYNAMO_DESK.hasMade(referral, Change.COMPLETE);
        BUURTTEAM_DESK
                .reads(referral)
                .body("status", equalTo("completed"))
                .body("warmHandover.heldAt", equalTo("2026-11-10T15:00:00Z"))
                .body("warmHandover.residentPresent", equalTo(true));
        assertToldInOrder();
    }

    private static void assertToldInOrder() {
        var facts = TestDatabase.outboxFacts();
        assertThat(facts)
                .containsExactly(
                        "referral-requested",
                        "warm-handover-planned",
                        "referral-accepted",
                        "warm-handover-confirmed",
                        "warm-handover-confirmed",
                        "referral-completed");
        var payloads = TestDatabase.outboxPayloads();
        for (var i = 0; i < facts.size(); i++) {
            ContractCheck.assertConforms("referral", facts.get(i), payloads.get(i));
            assertThat(payloads.get(i)).doesNotContain("interpreter");
        }
    }

    @Test
    void itIsPlannedLaterOnTheVersionThatWasRead() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        refused(confirms(DYNAMO_DESK, referral, MEETING), 409, "warm-handover-not-now");
        var read = BUURTTEAM_DESK.version(referral);
        plans(BUURTTEAM_DESK, referral, read).statusCode(200).header("ETag", "\"1\"");
        refused(plans(BUURTTEAM_DESK, referral, read), 412, "stale-version");
        plans(BUURTTEAM_DESK, referral, "\"1\"").statusCode(200).header("ETag", "\"1\"");
        refused(plans(DYNAMO_DESK, referral, "\"1\""), 409, "warm-handover-not-now");
        refused(plans(Desk.of(VENZO), referral, "\"1\""), 404, "not-found");
        refused(confirms(DYNAMO_DESK, referral, MEETING.replace("2026", "2999")), 422, "warm-handover-in-future");
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "warm-handover-planned");
    }

    @Test
    void whoMustNotBeApproachedIsNotReachedThroughAnyAnswerOrFact() {
        // Given
        var referral = BUURTTEAM_DESK.hasSent(aReferral()
                .of(SARA)
                .to(DYNAMO)
                .with("contactProhibited", true)
                .with("question", "Sara, 06-12345678, Bijlmerdreef 12, 1102 AB, sara@example.nl"));
        var rejection = Change.to("rejected").replace("}", """
                , "reasonCode": "anders", "reasonText": "Not at 0612345678"}""");
        DYNAMO_DESK.hasMade(referral, rejection);
        // Then
        DYNAMO_DESK
                .reads(referral)
                .body("contactProhibited", equalTo(true))
                .body(
                        "contactInstruction",
                        equalTo("Do not contact the resident in any way. Work through the requester."))
                .body("question", equalTo("Sara, [withheld], [withheld], [withheld], [withheld]"));
        DYNAMO_DESK.lists("box=inbox").body("items[0].contactProhibited", equalTo(true));
        for (var desk : new Desk[] {BUURTTEAM_DESK, DYNAMO_DESK}) {
            assertSafe(desk.reads(referral).extract().asString());
            assertSafe(desk.readsHistory(referral).extract().asString());
        }
        TestDatabase.outboxPayloads().forEach(WarmHandoverTest::assertSafe);
        assertSafe(String.join("", TestDatabase.query(String.class, "SELECT question || reason_text FROM referral")));
    }

    @Test
    void whatWasWrittenBeforeTheDangerWasKnownIsWithheldFromThenOn() {
        // Given
        var referral =
                BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO).with("question", "Call Sara at 06-12345678"));
        DYNAMO_DESK.reads(referral).body("contactInstruction", nullValue());
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        var pause = Change.because("on-hold", "niet-bereikt").replace(Change.PRIVATE_TEXT, "Not at 06-12345678");
        DYNAMO_DESK.hasMade(referral, pause);
        DYNAMO_DESK.hasMade(referral, Change.START);
        // When
        refused(prohibits(DYNAMO_DESK, referral), 409, "not-to-prohibit");
        refused(prohibits(Desk.of(VENZO), referral), 404, "not-found");
        var first = prohibits(BUURTTEAM_DESK, referral).statusCode(200).body("contactProhibited", equalTo(true));
        var again = prohibits(BUURTTEAM_DESK, referral).statusCode(200);
        // Then
        assertThat(again.extract().header("ETag")).isEqualTo(first.extract().header("ETag"));
        DYNAMO_DESK.reads(referral).body("question", equalTo("Call Sara at [withheld]"));
        DYNAMO_DESK.readsHistory(referral).body("items[1].reason.text", equalTo("Not at [withheld]"));
        assertThat(TestDatabase.outboxFacts()).endsWith("referral-paused", "referral-resumed");
    }

    private static void assertSafe(String payload) {
        assertThat(payload).doesNotContain("12345678", "Bijlmerdreef", "1102", "sara@");
    }

    private static ValidatableResponse confirms(Desk desk, String referral, String meeting) {
        return desk.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", desk.version(referral))
                .body(meeting)
                .post("/v1/referrals/" + referral + "/warm-handover/confirmations")
                .then();
    }

    private static ValidatableResponse plans(Desk desk, String referral, String version) {
        return desk.request()
                .header("If-Match", version)
                .body("{\"required\": true, \"plannedAt\": \"2026-11-30T09:00:00Z\"}")
                .put("/v1/referrals/" + referral + "/warm-handover")
                .then();
    }

    private static ValidatableResponse prohibits(Desk desk, String referral) {
        return desk.request()
                .put("/v1/referrals/" + referral + "/contact-prohibition")
                .then();
    }
}
