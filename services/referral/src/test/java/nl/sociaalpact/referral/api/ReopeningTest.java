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
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ReopeningTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);

    private String referral = "";

    @BeforeEach
    void dynamoRejected() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        referral = BUURTTEAM_DESK.hasSent(aReferral()
                .of(SARA)
                .to(DYNAMO)
                .with("contactProhibited", true)
                .with("warmHandover", Map.of("required", true, "plannedAt", "2026-11-30T09:00:00Z")));
        DYNAMO_DESK.hasMade(referral, Change.REJECT);
    }

    @Test
    void aNewReferralWithTheSameQuestionTakesThePlaceOfTheOld() {
        // When
        var answer = reopens(BUURTTEAM_DESK, "key-1", referral).statusCode(201);
        var again = reopens(BUURTTEAM_DESK, "key-1", referral).statusCode(201);
        // Then
        assertThat(again.extract().asString()).isEqualTo(answer.extract().asString());
        String reopened = answer.extract().path("referralId");
        DYNAMO_DESK
                .reads(reopened)
                .statusCode(200)
                .body("status", equalTo("requested"))
                .body("replaces", equalTo(referral))
                .body("question", equalTo(ReferralBody.QUESTION))
                .body("contactProhibited", equalTo(true))
                .body("warmHandover.required", equalTo(true))
                .body("warmHandover.plannedAt", equalTo(null));
        BUURTTEAM_DESK.reads(referral).body("status", equalTo("rejected"));
        BUURTTEAM_DESK.readsHistory(referral).body("items.to", contains("rejected", "requested"));
        assertThat(TestDatabase.outboxFacts())
                .endsWith("referral-rejected", "referral-requested", "warm-handover-planned");
    }

    @Test
    void everythingIsCheckedAnew() {
        TestDatabase.execute("DELETE FROM consent");
        refused(reopens(BUURTTEAM_DESK, "key-1", referral), 403, "no-basis");
        World.hasConsent(SARA, DYNAMO, "money");
        TestDatabase.setStanding(DYNAMO, "left");
        refused(reopens(BUURTTEAM_DESK, "key-2", referral), 422, "target-not-a-member");
        assertThat(TestDatabase.count("referral")).isEqualTo(1);
    }

    @Test
    void onlyTheRequesterReopensOnlyWhatHasEndedAndOnlyInTime() {
        refused(reopens(DYNAMO_DESK, "key-1", referral), 409, "not-to-reopen");
        refused(reopens(Desk.of(VENZO), "key-2", referral), 404, "not-found");
        refused(reopens(BUURTTEAM_DESK, "key-3", UUID.randomUUID().toString()), 404, "not-found");
        refused(reopens(Desk.of(BUURTTEAM, "referral.answer"), "key-4", referral), 403, "forbidden");
        World.hasConsent(SARA, DYNAMO, "youth");
        var open = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO).with("lifeDomain", "youth"));
        refused(reopens(BUURTTEAM_DESK, "key-5", open), 409, "not-to-reopen");
        TestDatabase.execute("UPDATE referral SET since = now() - interval '91 days'");
        refused(reopens(BUURTTEAM_DESK, "key-6", referral), 409, "too-late-to-reopen");
        TestDatabase.execute("UPDATE referral SET since = now() - interval '89 days'");
        reopens(BUURTTEAM_DESK, "key-7", referral).statusCode(201).body("referralId", not(equalTo(referral)));
    }

    @Test
    void whatWasEnteredInErrorIsInNoListIsNotReopenedAndStaysInTheHistory() {
        BUURTTEAM_DESK.hasMade(referral, Change.ENTERED_IN_ERROR);
        refused(reopens(BUURTTEAM_DESK, "key-1", referral), 409, "not-to-reopen");
        for (var desk : new Desk[] {BUURTTEAM_DESK, DYNAMO_DESK}) {
            for (var query : new String[] {"box=inbox", "box=outbox", "box=outbox&status=entered-in-error"}) {
                desk.lists(query).statusCode(200).body("items.size()", equalTo(0));
            }
            desk.readsHistory(referral).body("items.to", contains("entered-in-error", "rejected", "requested"));
        }
    }

    private static ValidatableResponse reopens(Desk desk, String key, String ended) {
        return desk.request()
                .header("Idempotency-Key", key)
                .post("/v1/referrals/" + ended + "/reopenings")
                .then();
    }
}
