package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class DraftTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);
    private static final String SEND = Change.to("requested");

    @BeforeEach
    void nobodyLetAnybodyIn() {
        World.isEmpty();
    }

    @Test
    void aDraftIsWrittenReadAndListedByItsWriterOnlyAndTellsNobody() {
        // When
        var answer = writes(BUURTTEAM_DESK, aReferral().of(SARA).to(DYNAMO)).statusCode(201);
        // Then
        String draft = answer.extract().path("referralId");
        answer.header("Location", endsWith("/v1/referrals/" + draft))
                .body("status", equalTo("draft"))
                .body("requestedAt", nullValue())
                .body("allowedNext", contains("requested", "entered-in-error"));
        BUURTTEAM_DESK.reads(draft).statusCode(200).body("question", equalTo(ReferralBody.QUESTION));
        BUURTTEAM_DESK.lists("box=outbox&status=draft").body("items", hasSize(1));
        for (var other : new Desk[] {DYNAMO_DESK, Desk.of(VENZO)}) {
            refused(other.reads(draft), 404, "not-found");
            refused(rewrites(other, draft, "\"0\"", aReferral().of(SARA).to(DYNAMO)), 404, "not-found");
            other.lists("box=inbox").body("items", hasSize(0));
        }
        assertThat(TestDatabase.count("outbox")).isZero();
        assertThat(TestDatabase.count("status_change")).isZero();
    }

    @Test
    void itIsWrittenAnewOnTheVersionThatWasReadAndSentAsItThenIs() {
        // Given
        World.hasConsent(SARA, SWAZOOM, "youth");
        var draft = hasWritten(aReferral().of(SARA).to(DYNAMO));
        var anew = aReferral().of(SARA).to(SWAZOOM).with("lifeDomain", "youth").with("question", "Sara's daughter");
        // When
        rewrites(BUURTTEAM_DESK, draft, "\"0\"", anew)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("targetOrganisationId", equalTo(SWAZOOM.toString()));
        refused(rewrites(BUURTTEAM_DESK, draft, "\"0\"", anew), 412, "stale-version");
        BUURTTEAM_DESK.hasMade(draft, SEND);
        // Then
        Desk.of(SWAZOOM)
                .reads(draft)
                .statusCode(200)
                .body("status", equalTo("requested"))
                .body("question", equalTo("Sara's daughter"));
        refused(DYNAMO_DESK.reads(draft), 404, "not-found");
        BUURTTEAM_DESK.readsHistory(draft).body("items.to", contains("requested"));
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested");
        assertThat(TestDatabase.query(Long.class, "SELECT count(consent_id) FROM referral"))
                .containsExactly(1L);
    }

    @Test
    void whatIsCheckedAtSendingIsCheckedWhenItIsSent() {
        var draft = hasWritten(aReferral().of(SARA).to(DYNAMO));
        refused(BUURTTEAM_DESK.changes(draft, SEND), 403, "no-basis");
        World.hasConsent(SARA, DYNAMO, "money");
        TestDatabase.setStanding(DYNAMO, "suspended");
        refused(BUURTTEAM_DESK.changes(draft, SEND), 422, "target-not-a-member");
        TestDatabase.setStanding(DYNAMO, "active");
        refused(Desk.of(BUURTTEAM, "referral.read", "referral.answer").changes(draft, SEND), 403, "forbidden");
        assertThat(TestDatabase.count("outbox")).isZero();
        var running = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        DYNAMO_DESK.hasMade(running, Change.ACCEPT);
        refused(BUURTTEAM_DESK.changes(draft, SEND), 409, "duplicate-help");
        DYNAMO_DESK.hasMade(running, Change.COMPLETE);
        BUURTTEAM_DESK.changes(draft, SEND).statusCode(200).body("status", equalTo("requested"));
        refused(BUURTTEAM_DESK.changes(draft, SEND), 409, "transition-not-allowed");
    }

    @Test
    void whatCanNeverBeRightIsNotWrittenDown() {
        refused(writes(BUURTTEAM_DESK, aReferral().of(SARA).to(BUURTTEAM)), 422, "target-is-requester");
        refused(writes(BUURTTEAM_DESK, aReferral().of(SARA)), 422, "target-missing");
        var elsewhere = UUID.randomUUID().toString();
        refused(writes(BUURTTEAM_DESK, aReferral().of(SARA).to(DYNAMO).replacing(elsewhere)), 422, "cannot-replace");
        refused(writes(Desk.of(BUURTTEAM, "referral.read"), aReferral().of(SARA).to(DYNAMO)), 403, "forbidden");
        World.holdsNothing();
        var draft = hasWritten(aReferral().of(SARA).to(DYNAMO));
        var ofAnother = aReferral().of(UUID.randomUUID()).to(DYNAMO);
        refused(rewrites(BUURTTEAM_DESK, draft, "\"0\"", ofAnother), 422, "other-resident");
    }

    @Test
    void whatWasSentIsNotWrittenAnewAndADraftCanBeAMistake() {
        World.hasConsent(SARA, DYNAMO, "money");
        var sent = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        refused(
                rewrites(BUURTTEAM_DESK, sent, "\"0\"", aReferral().of(SARA).to(DYNAMO)),
                409,
                "transition-not-allowed");
        var draft = hasWritten(aReferral().of(SARA).to(DYNAMO));
        BUURTTEAM_DESK.hasMade(draft, Change.ENTERED_IN_ERROR);
        BUURTTEAM_DESK.lists("box=outbox").body("items.referralId", contains(sent));
    }

    @Test
    void theDatabaseKeepsWhatWasSentToo() {
        World.hasConsent(SARA, DYNAMO, "money");
        BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        assertThatThrownBy(() -> TestDatabase.execute("UPDATE referral SET question = 'other'"))
                .hasMessageContaining("what was sent stays");
    }

    private static String hasWritten(ReferralBody body) {
        return writes(BUURTTEAM_DESK, body).statusCode(201).extract().path("referralId");
    }

    private static ValidatableResponse writes(Desk desk, ReferralBody body) {
        return desk.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.json(desk))
                .post("/v1/referral-drafts")
                .then();
    }

    private static ValidatableResponse rewrites(Desk desk, String draft, String version, ReferralBody body) {
        return desk.request()
                .header("If-Match", version)
                .body(body.json(desk))
                .put("/v1/referral-drafts/" + draft)
                .then();
    }
}
