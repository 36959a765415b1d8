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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import nl.sociaalpact.lib.test.PactTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ListReferralsTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);

    private List<String> sent = List.of();

    @BeforeEach
    void buurtteamAsksDynamoFiveTimes() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        sent = IntStream.range(0, 5)
                .mapToObj(number -> BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO)))
                .toList();
    }

    @Test
    void theTargetFindsThemInItsInboxAndTheRequesterInItsOutbox() {
        var newestFirst = sent.reversed();
        DYNAMO_DESK
                .lists("box=inbox")
                .statusCode(200)
                .body("items.referralId", equalTo(newestFirst))
                .body("items[0].residentRef", equalTo(DYNAMO_DESK.residentRef(SARA)))
                .body("next", nullValue());
        BUURTTEAM_DESK.lists("box=outbox").body("items.referralId", equalTo(newestFirst));
        DYNAMO_DESK.lists("box=outbox").body("items", hasSize(0));
        BUURTTEAM_DESK.lists("box=inbox").body("items", hasSize(0));
    }

    @Test
    void aListShowsNoFreeText() {
        DYNAMO_DESK.hasMade(sent.getFirst(), Change.REJECT);
        assertThat(DYNAMO_DESK.lists("box=inbox").extract().asString()).doesNotContain("letters", "Kofi");
    }

    @Test
    void aThirdOrganisationFindsNothing() {
        for (var query : List.of("box=inbox", "box=outbox", "box=inbox&status=requested")) {
            Desk.of(VENZO)
                    .lists(query)
                    .statusCode(200)
                    .body("items", hasSize(0))
                    .body("next", nullValue());
        }
    }

    @Test
    void aStatusNarrowsTheList() {
        DYNAMO_DESK.hasMade(sent.get(1), Change.ACCEPT);
        DYNAMO_DESK.lists("box=inbox&status=accepted").body("items.referralId", contains(sent.get(1)));
        BUURTTEAM_DESK.lists("box=outbox&status=requested").body("items", hasSize(4));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        String second = DYNAMO_DESK
                .lists("box=inbox&limit=2")
                .body("items.referralId", contains(sent.get(4), sent.get(3)))
                .extract()
                .path("next");
        String third = DYNAMO_DESK
                .lists("box=inbox&limit=2&cursor=" + second)
                .body("items.referralId", contains(sent.get(2), sent.get(1)))
                .extract()
                .path("next");
        DYNAMO_DESK
                .lists("box=inbox&limit=2&cursor=" + third)
                .body("items.referralId", contains(sent.get(0)))
                .body("next", nullValue());
    }

    @Test
    void aCursorWorksOnlyForWhomItWasMade() {
        String next = DYNAMO_DESK.lists("box=inbox&limit=2").extract().path("next");
        refused(BUURTTEAM_DESK.lists("box=outbox&cursor=" + next), 400, "invalid-cursor");
        refused(DYNAMO_DESK.lists("box=inbox&cursor=nonsense"), 400, "invalid-cursor");
    }

    @Test
    void historyIsPagedToo() {
        var referral = sent.getFirst();
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        DYNAMO_DESK.hasMade(referral, Change.START);
        var path = "/v1/referrals/" + referral + "/status-changes?limit=2";
        String next = DYNAMO_DESK
                .request()
                .get(path)
                .then()
                .body("items.to", contains("in-progress", "accepted"))
                .extract()
                .path("next");
        DYNAMO_DESK
                .request()
                .get(path + "&cursor=" + next)
                .then()
                .body("items.to", contains("requested"))
                .body("next", nullValue());
    }

    @Test
    void aQueryThatIsNotDescribedIsRefused() {
        refused(DYNAMO_DESK.lists("status=requested"), 400, "bad-request");
        for (var query : List.of(
                "box=INBOX", "box=all", "box=inbox&status=received", "box=inbox&limit=0", "box=inbox&limit=101")) {
            refused(DYNAMO_DESK.lists(query), 400, "bad-request");
        }
        refused(DYNAMO_DESK.lists("box=inbox&sort=name"), 400, "unknown-parameter");
    }
}
