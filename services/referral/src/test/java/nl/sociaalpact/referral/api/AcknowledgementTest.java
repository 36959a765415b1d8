package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class AcknowledgementTest {
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
    void theFirstTimeCountsAndTheStatusStays() {
        // When
        var first = DYNAMO_DESK.acknowledges(referral).statusCode(200).header("ETag", "\"1\"");
        var again = DYNAMO_DESK.acknowledges(referral).statusCode(200).header("ETag", "\"1\"");
        // Then
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        String at = first.extract().path("acknowledgedAt");
        BUURTTEAM_DESK.reads(referral).body("acknowledgedAt", equalTo(at)).body("status", equalTo("requested"));
        BUURTTEAM_DESK.readsHistory(referral).body("items", hasSize(1));
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested");
    }

    @Test
    void aDecisionAcknowledgesTooAndAnEarlierMomentStays() {
        String at = DYNAMO_DESK.acknowledges(referral).extract().path("acknowledgedAt");
        DYNAMO_DESK.changes(referral, Change.ACCEPT).body("acknowledgedAt", equalTo(at));
        DYNAMO_DESK.acknowledges(referral).statusCode(200).body("acknowledgedAt", equalTo(at));
    }

    @Test
    void onlyTheTargetAcknowledgesAndOnlyWithItsScope() {
        refused(BUURTTEAM_DESK.acknowledges(referral), 409, "not-to-acknowledge");
        refused(Desk.of(DYNAMO, "referral.read", "referral.send").acknowledges(referral), 403, "forbidden");
        BUURTTEAM_DESK.hasMade(referral, Change.CANCEL);
        refused(DYNAMO_DESK.acknowledges(referral), 409, "not-to-acknowledge");
        assertThat(TestDatabase.query(Long.class, "SELECT count(acknowledged_at) FROM referral"))
                .containsExactly(0L);
    }
}
