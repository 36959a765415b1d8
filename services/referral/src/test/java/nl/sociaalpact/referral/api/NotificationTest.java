package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class NotificationTest {
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
    void bothPartiesAreToldOnceWhatHappenedAndAThirdNothing() {
        DYNAMO_DESK.hasMade(referral, Change.REJECT);
        for (var desk : List.of(BUURTTEAM_DESK, DYNAMO_DESK)) {
            feed(desk, "")
                    .body("items.fact", contains("referral-requested", "referral-rejected"))
                    .body("items.referralId", contains(referral, referral));
        }
        feed(Desk.of(VENZO), "").body("items", hasSize(0));
    }

    @Test
    void nothingOfTheContentIsTold() {
        DYNAMO_DESK.hasMade(referral, Change.REJECT);
        var feed = feed(BUURTTEAM_DESK, "").extract().asString();
        assertThat(feed)
                .doesNotContain("wachtlijst", "Kofi", "money", SARA.toString(), BUURTTEAM_DESK.residentRef(SARA))
                .doesNotContain(DYNAMO.toString(), BUURTTEAM.toString());
        assertThat(feed(BUURTTEAM_DESK, "").extract().jsonPath().getMap("items[0]"))
                .containsOnlyKeys("notificationId", "referralId", "fact", "occurredAt");
    }

    @Test
    void whoAsksFromWhereItWasGetsTheRestAndNothingTwice() {
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        DYNAMO_DESK.hasMade(referral, Change.START);
        String second = feed(DYNAMO_DESK, "?limit=2")
                .body("items.fact", contains("referral-requested", "referral-accepted"))
                .extract()
                .path("next");
        String third = feed(DYNAMO_DESK, "?since=" + second)
                .body("items.fact", contains("referral-started"))
                .extract()
                .path("next");
        String still = feed(DYNAMO_DESK, "?since=" + third)
                .body("items", hasSize(0))
                .extract()
                .path("next");
        assertThat(still).isEqualTo(third);
        DYNAMO_DESK.hasMade(referral, Change.PAUSE);
        feed(DYNAMO_DESK, "?since=" + still).body("items.fact", contains("referral-paused"));
    }

    /** What a later transaction told is held back while an earlier one may still tell something. */
    @Test
    void nothingAppearsBehindAPlaceThatWasPassed() throws SQLException {
        String before = feed(DYNAMO_DESK, "").extract().path("next");
        try (var slow = TestDatabase.asSuperuser()) {
            slow.setAutoCommit(false);
            tell(slow, "slow-fact");
            DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
            feed(DYNAMO_DESK, "?since=" + before).body("items", hasSize(0));
            slow.commit();
        }
        feed(DYNAMO_DESK, "?since=" + before).body("items.fact", contains("slow-fact", "referral-accepted"));
    }

    @Test
    void aRefusedChangeTellsNothing() {
        DYNAMO_DESK.changes(referral, Change.COMPLETE).statusCode(409);
        feed(BUURTTEAM_DESK, "").body("items.fact", contains("referral-requested"));
    }

    @Test
    void aPlaceIsOfWhomItWasMadeFor() {
        String next = feed(DYNAMO_DESK, "").extract().path("next");
        refused(BUURTTEAM_DESK.request().get("/v1/notifications?since=" + next).then(), 400, "invalid-cursor");
        refused(BUURTTEAM_DESK.request().get("/v1/notifications?since=x").then(), 400, "invalid-cursor");
        refused(BUURTTEAM_DESK.request().get("/v1/notifications?limit=101").then(), 400, "bad-request");
        refused(
                Desk.of(DYNAMO, "referral.send")
                        .request()
                        .get("/v1/notifications")
                        .then(),
                403,
                "forbidden");
    }

    private void tell(Connection connection, String fact) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO notification (id, organisation_id, referral_id, fact, occurred_at) VALUES (?, ?, ?, ?, now())")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, DYNAMO);
            insert.setObject(3, UUID.fromString(referral));
            insert.setString(4, fact);
            insert.executeUpdate();
        }
    }

    private static ValidatableResponse feed(Desk desk, String query) {
        return desk.request().get("/v1/notifications" + query).then().statusCode(200);
    }
}
