package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class StatusChangeTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);

    private String referral = "";

    @BeforeEach
    void buurtteamAsksDynamo() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
    }

    @Test
    void theWholeWayFromRequestToOutcome() {
        // When
        DYNAMO_DESK.changes(referral, Change.ACCEPT).statusCode(200).body("acknowledgedAt", notNullValue());
        DYNAMO_DESK.changes(referral, Change.START).statusCode(200).body("status", equalTo("in-progress"));
        DYNAMO_DESK.changes(referral, Change.PAUSE).statusCode(200).body("reason.text", equalTo(Change.PRIVATE_TEXT));
        DYNAMO_DESK.changes(referral, Change.START).statusCode(200).body("reason", nullValue());
        DYNAMO_DESK.changes(referral, Change.COMPLETE).statusCode(200).header("ETag", "\"5\"");
        // Then
        BUURTTEAM_DESK
                .reads(referral)
                .body("status", equalTo("completed"))
                .body("outcomeCode", equalTo("debt-arrangement-made"))
                .body("allowedNext", contains("entered-in-error"));
        BUURTTEAM_DESK
                .readsHistory(referral)
                .body(
                        "items.to",
                        contains("completed", "in-progress", "on-hold", "in-progress", "accepted", "requested"))
                .body("items[2].reason.text", equalTo(Change.PRIVATE_TEXT));
        assertThat(TestDatabase.outboxFacts())
                .containsExactly(
                        "referral-requested",
                        "referral-accepted",
                        "referral-started",
                        "referral-paused",
                        "referral-resumed",
                        "referral-completed");
        assertThat(TestDatabase.query(Long.class, "SELECT aggregate_version FROM outbox ORDER BY seq"))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void everyFactConformsAndHoldsNoFreeText() {
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        DYNAMO_DESK.hasMade(referral, Change.PAUSE);
        DYNAMO_DESK.hasMade(referral, Change.FAIL);
        BUURTTEAM_DESK.hasMade(referral, Change.ENTERED_IN_ERROR);
        var facts = TestDatabase.outboxFacts();
        var payloads = TestDatabase.outboxPayloads();
        for (var i = 0; i < facts.size(); i++) {
            ContractCheck.assertConforms("referral", facts.get(i), payloads.get(i));
            assertThat(payloads.get(i)).doesNotContain("Kofi", "letters");
        }
        assertThat(facts).endsWith("referral-failed", "referral-entered-in-error");
    }

    @Test
    void theRequesterLearnsWhyItWasRejected() {
        DYNAMO_DESK.hasMade(referral, Change.REJECT);
        BUURTTEAM_DESK
                .reads(referral)
                .body("status", equalTo("rejected"))
                .body("reason.code", equalTo("wachtlijst-te-lang"))
                .body("reason.text", equalTo(Change.PRIVATE_TEXT));
    }

    @Test
    void aForbiddenChangeNamesThePresentStateAndWhatIsPossible() {
        var answer = DYNAMO_DESK.changes(referral, Change.COMPLETE);
        refused(answer, 409, "transition-not-allowed");
        answer.body("currentStatus", equalTo("requested"))
                .body("allowedNext", contains("accepted", "rejected", "cancelled"));
        assertNothingHappened();
    }

    @Test
    void noSideMakesTheChangesOfTheOther() {
        var ofTarget = BUURTTEAM_DESK.changes(referral, Change.ACCEPT);
        refused(ofTarget, 409, "transition-not-allowed");
        ofTarget.body("allowedNext", contains("cancelled", "entered-in-error"));
        refused(DYNAMO_DESK.changes(referral, Change.ENTERED_IN_ERROR), 409, "transition-not-allowed");
        assertNothingHappened();
    }

    @Test
    void eachSideNeedsItsOwnScope() {
        var version = DYNAMO_DESK.version(referral);
        refused(Desk.of(DYNAMO, "referral.send").changes(referral, version, Change.ACCEPT), 403, "forbidden");
        refused(Desk.of(BUURTTEAM, "referral.answer").changes(referral, version, Change.CANCEL), 403, "forbidden");
        refused(Desk.of(DYNAMO, "referral.read").changes(referral, version, Change.ACCEPT), 403, "forbidden");
        assertNothingHappened();
        Desk.of(DYNAMO, "referral.answer")
                .changes(referral, version, Change.ACCEPT)
                .statusCode(200);
    }

    @Test
    void aReasonIsMissingWithoutCodeOrTextOrWithACodeOfAnotherList() {
        for (var incomplete : List.of(
                Change.to("rejected"),
                "{\"to\":\"rejected\",\"reasonCode\":\"geen-capaciteit\"}",
                "{\"to\":\"rejected\",\"reasonCode\":\"geen-capaciteit\",\"reasonText\":\" \"}",
                "{\"to\":\"rejected\",\"reasonText\":\"no\"}",
                Change.because("rejected", "niet-bereikt"))) {
            var answer = DYNAMO_DESK.changes(referral, incomplete);
            refused(answer, 422, "reason-missing");
            answer.body("reasonCodes", hasItems("geen-capaciteit", "anders"));
        }
        refused(BUURTTEAM_DESK.changes(referral, Change.to("cancelled")), 422, "reason-missing");
        refused(
                BUURTTEAM_DESK.changes(referral, Change.because("cancelled", "geen-capaciteit")),
                422,
                "reason-missing");
        assertNothingHappened();
    }

    @Test
    void anEndNeedsAnOutcomeAndNothingIsDroppedSilently() {
        refused(DYNAMO_DESK.changes(referral, Change.because("accepted", "anders")), 422, "not-kept");
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        refused(DYNAMO_DESK.changes(referral, Change.to("completed")), 422, "outcome-missing");
        refused(DYNAMO_DESK.changes(referral, Change.because("failed", "anders")), 422, "outcome-missing");
        refused(
                DYNAMO_DESK.changes(referral, "{\"to\":\"failed\",\"outcomeCode\":\"not-resolved\"}"),
                422,
                "reason-missing");
        DYNAMO_DESK.reads(referral).body("status", equalTo("accepted"));
    }

    @Test
    void aChangeIsMadeOnTheVersionThatWasRead() {
        var read = DYNAMO_DESK.version(referral);
        DYNAMO_DESK.changes(referral, read, Change.ACCEPT).statusCode(200);
        refused(DYNAMO_DESK.changes(referral, read, Change.START), 412, "stale-version");
        refused(DYNAMO_DESK.changes(referral, "\"nonsense\"", Change.START), 412, "stale-version");
        refused(
                DYNAMO_DESK
                        .request()
                        .header("Idempotency-Key", "k")
                        .body(Change.START)
                        .post("/v1/referrals/" + referral + "/status-changes")
                        .then(),
                428,
                "version-required");
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "referral-accepted");
    }

    @Test
    void theSameChangeTwiceIsOneChange() {
        var read = DYNAMO_DESK.version(referral);
        var first = DYNAMO_DESK.changes("key-1", referral, read, Change.ACCEPT).statusCode(200);
        var again = DYNAMO_DESK.changes("key-1", referral, read, Change.ACCEPT).statusCode(200);
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        assertThat(again.extract().header("ETag")).isEqualTo("\"1\"");
        refused(DYNAMO_DESK.changes("key-1", referral, read, Change.REJECT), 422, "idempotency-key-reused");
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "referral-accepted");
    }

    @Test
    void whatWasEnteredInErrorIsInNoListAndItsHistoryStays() {
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        BUURTTEAM_DESK
                .changes(referral, Change.ENTERED_IN_ERROR)
                .statusCode(200)
                .body("allowedNext", equalTo(List.of()));
        BUURTTEAM_DESK.lists("box=outbox").body("items", equalTo(List.of()));
        BUURTTEAM_DESK.lists("box=outbox&status=entered-in-error").body("items", equalTo(List.of()));
        DYNAMO_DESK.lists("box=inbox").body("items", equalTo(List.of()));
        DYNAMO_DESK.readsHistory(referral).body("items.to", contains("entered-in-error", "accepted", "requested"));
    }

    @Test
    void whoActedIsKeptForAuditAndShownToNobody() {
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        assertThat(TestDatabase.query(String.class, "SELECT account FROM status_change ORDER BY id"))
                .containsExactly("service-account-buurtteam-zuidoost", "service-account-dynamo");
        assertThat(BUURTTEAM_DESK.readsHistory(referral).extract().asString()).doesNotContain("service-account");
    }

    @Test
    void anUnknownReferralCannotBeChanged() {
        refused(DYNAMO_DESK.changes(UUID.randomUUID().toString(), "\"0\"", Change.ACCEPT), 404, "not-found");
        assertNothingHappened();
    }

    private void assertNothingHappened() {
        DYNAMO_DESK.reads(referral).header("ETag", "\"0\"").body("status", equalTo("requested"));
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested");
        assertThat(TestDatabase.count("status_change")).isEqualTo(1);
        assertThat(TestDatabase.count("idempotency_key")).isEqualTo(1);
    }
}
