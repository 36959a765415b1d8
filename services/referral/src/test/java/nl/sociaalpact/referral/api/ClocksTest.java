package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.referral.usecase.TellStalledReferrals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines over HTTP, and the sweep on a real database. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ClocksTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);

    @Inject
    TellStalledReferrals sweep;

    @BeforeEach
    void dynamoMayBeAsked() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
    }

    @Test
    void everyDeadlineExplainsItself() {
        var referral = sent();
        DYNAMO_DESK
                .reads(referral)
                .body("nextAction.by", equalTo(DYNAMO.toString()))
                .body("nextAction.what", equalTo("acknowledge"))
                .body("nextAction.dueAt", notNullValue())
                .body("deadlines.what", containsInAnyOrder("acknowledge", "decide", "start"))
                .body("deadlines.find { it.what == 'start' }.rule.source", containsString("article 4 lid 1"))
                .body("deadlines.find { it.what == 'start' }.rule.pausable", equalTo(false))
                .body("deadlines.find { it.what == 'start' }.rule.count", equalTo("calendar-days"))
                .body("deadlines.find { it.what == 'decide' }.rule.days", equalTo(14))
                .body("deadlines.find { it.what == 'decide' }.calendar.freeDays", not(empty()))
                .body("deadlines.find { it.what == 'decide' }.pausedFor", equalTo("PT0S"))
                .body("deadlines.find { it.what == 'decide' }", not(hasKey("pausedAt")));
        DYNAMO_DESK
                .lists("box=inbox")
                .body("items.nextAction.what", contains("acknowledge"))
                .body("items.nextAction.by", contains(DYNAMO.toString()));
    }

    @Test
    void onHoldStopsTheClockAndResumingMovesIt() {
        var referral = sent();
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        var before = finishDue(referral);
        DYNAMO_DESK.hasMade(referral, Change.PAUSE);
        DYNAMO_DESK
                .reads(referral)
                .body("deadlines.what", containsInAnyOrder("start", "finish", "resume"))
                .body("deadlines.find { it.what == 'resume' }", not(hasKey("pausedAt")))
                .body("deadlines.find { it.what == 'start' }", not(hasKey("pausedAt")))
                .body("deadlines.find { it.what == 'finish' }.pausedAt", notNullValue());
        DYNAMO_DESK.hasMade(referral, Change.START);
        DYNAMO_DESK
                .reads(referral)
                .body("deadlines.what", contains("finish"))
                .body("deadlines[0].pauses.size()", equalTo(1))
                .body("deadlines[0].pausedAt", nullValue());
        assertThat(finishDue(referral)).isAfter(before);
    }

    @Test
    void anEndedReferralAsksNothingOfAnybody() {
        var referral = sent();
        DYNAMO_DESK.hasMade(referral, Change.REJECT);
        DYNAMO_DESK.reads(referral).body("$", not(hasKey("nextAction"))).body("deadlines", empty());
    }

    @Test
    void twoSweepersTellEachClockOnce() throws Exception {
        // Given
        IntStream.range(0, 30)
                .forEach(i -> BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO)));
        TestDatabase.execute("TRUNCATE outbox");
        everythingIsLate();
        // When
        Callable<Integer> round = this::round;
        try (var sweepers = Executors.newFixedThreadPool(2)) {
            var one = sweepers.submit(round);
            var other = sweepers.submit(round);
            assertThat(one.get() + other.get()).isEqualTo(30);
        }
        // Then
        assertThat(TestDatabase.outboxFacts()).hasSize(30).containsOnly("referral-stalled");
        assertThat(round()).isZero();
        assertThat(TestDatabase.count("outbox")).isEqualTo(30);
        assertThat(TestDatabase.query(Boolean.class, "SELECT DISTINCT stalled FROM referral"))
                .containsExactly(true);
    }

    @Test
    void aChangeThatComesTooLateTellsBeforeItselfAndTheSweepDoesNotRepeatIt() {
        var referral = sent();
        everythingIsLate();
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        assertThat(TestDatabase.outboxFacts())
                .containsExactly("referral-requested", "referral-stalled", "referral-accepted");
        assertThat(round()).isZero();
        assertThat(TestDatabase.outboxPayloads().get(1))
                .contains("\"clock\":\"acknowledge\"")
                .contains("\"organisationId\":\"" + DYNAMO + "\"");
    }

    @Test
    void aSweepKeepsTheVersionThatTheDeskHasRead() {
        var referral = sent();
        var version = DYNAMO_DESK.version(referral);
        everythingIsLate();
        assertThat(round()).isEqualTo(1);
        DYNAMO_DESK.changes(referral, version, Change.ACCEPT).statusCode(200);
        assertThat(TestDatabase.outboxFacts())
                .containsExactly("referral-requested", "referral-stalled", "referral-accepted");
    }

    @Test
    void theSweepFindsWhatIsDueInItsOwnSmallIndex() {
        assertThat(TestDatabase.query(
                        String.class, "SELECT indexdef FROM pg_indexes WHERE indexname = 'referral_running_clock'"))
                .singleElement()
                .asString()
                .contains("(sweep_at) WHERE (sweep_at IS NOT NULL)");
    }

    private int round() {
        try {
            return VertxContextSupport.subscribeAndAwait(sweep::handle);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static String sent() {
        return BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
    }

    /** The deadline to acknowledge is over; the others are still to come. */
    private static void everythingIsLate() {
        TestDatabase.execute("""
                UPDATE referral SET sweep_at = now() - interval '1 hour', clocks = (
                    SELECT json_build_object('pauses', '[]'::json, 'open', json_agg(
                        CASE WHEN clock ->> 'kind' = 'ACKNOWLEDGE'
                             THEN clock || jsonb_build_object('dueAt', now() - interval '1 hour') ELSE clock END))::text
                    FROM jsonb_array_elements(clocks::jsonb -> 'open') AS clock)""");
    }

    private static Instant finishDue(String referral) {
        String dueAt = DYNAMO_DESK.reads(referral).extract().path("deadlines.find { it.what == 'finish' }.dueAt");
        return Instant.parse(dueAt);
    }
}
