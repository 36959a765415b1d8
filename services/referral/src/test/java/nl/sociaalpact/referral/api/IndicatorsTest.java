package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.referral.usecase.MeasureReferrals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indicators beside a model that only counts what was done. Again with {@code -Dreferral.seed=…}. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class IndicatorsTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);
    private static final String ALL_TIME = "&from=2024-01-01&to=2028-12-31";
    private static final String WRONG_ADDRESS = Change.because("rejected", "buiten-gebied");
    private static final String DUMP = """
            SELECT coalesce(string_agg(m::text, E'\\n' ORDER BY referral_id), '') FROM referral_measure m""";

    @Inject
    MeasureReferrals measure;

    @BeforeEach
    void dynamoMayBeAsked() {
        TestDatabase.reset("referral", "consent", "measure_due");
        World.hasConsent(SARA, DYNAMO, "money");
    }

    @Test
    void theNumbersAreThoseOfAPlainCountAndTheSameAfterARebuild() {
        // Given
        var seed = Long.getLong("referral.seed", new Random().nextLong());
        System.out.println("referral.seed=" + seed);
        var random = new Random(seed);
        var sent = 0;
        var done = new ArrayList<String>();
        for (var i = 0; i < 25; i++) {
            sent += play(random, done) ? 1 : 0;
            if (random.nextInt(5) == 0) {
                assertThat(await(() -> measure.handle())).isPositive();
            }
        }
        spreadOverTime();
        assertThat(await(() -> measure.startOver().replaceWith(1))).isEqualTo(1);
        // When
        assertThat(await(() -> measure.handle())).isPositive();
        var first = TestDatabase.query(String.class, DUMP).getFirst();
        var shown = show(DYNAMO_DESK, "target").extract().asString();
        // Then
        show(DYNAMO_DESK, "target")
                .body("groups[0].sent", equalTo(sent))
                .body("groups[0].accepted", equalTo(count(done, Change.ACCEPT)))
                .body("groups[0].rejected", equalTo(count(done, Change.REJECT) + count(done, WRONG_ADDRESS)));
        assertThat(show(BUURTTEAM_DESK, "requester").extract().asString()).isEqualTo(shown);
        assertThat(await(() -> measure.startOver().replaceWith(1))).isEqualTo(1);
        assertThat(await(() -> measure.handle())).isEqualTo((int) TestDatabase.count("referral"));
        assertThat(TestDatabase.query(String.class, DUMP)).containsExactly(first);
        assertThat(show(DYNAMO_DESK, "target").extract().asString()).isEqualTo(shown);
    }

    @Test
    void whatWasMeasuredStepByStepIsWhatARebuildMeasures() {
        var done = new ArrayList<String>();
        var random = new Random(7);
        var sent = 0;
        for (var i = 0; i < 8; i++) {
            sent += play(random, done) ? 1 : 0;
            assertThat(await(() -> measure.handle())).isPositive();
            assertThat(TestDatabase.count("referral_measure")).isEqualTo(sent);
        }
        var stepByStep = TestDatabase.query(String.class, DUMP).getFirst();
        assertThat(stepByStep).isNotEmpty();
        assertThat(await(() -> measure.startOver().replaceWith(1))).isEqualTo(1);
        assertThat(TestDatabase.count("referral_measure")).isZero();
        assertThat(await(() -> measure.handle())).isEqualTo(8);
        assertThat(TestDatabase.query(String.class, DUMP)).containsExactly(stepByStep);
    }

    @Test
    void timesPassOnWorkingDaysAndStandStillOnHold() {
        // Given: sent on Friday, accepted on Monday, on hold from Tuesday to Thursday, completed on Friday; all at noon
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        for (var change : List.of(Change.ACCEPT, Change.PAUSE, Change.START, Change.COMPLETE)) {
            DYNAMO_DESK.hasMade(referral, change);
        }
        at("requested", "2026-11-06");
        at("accepted", "2026-11-09");
        at("on-hold", "2026-11-10");
        at("in-progress", "2026-11-12");
        at("completed", "2026-11-13");
        TestDatabase.execute("UPDATE referral SET acknowledged_at = '2026-11-09T12:00:00+01:00'");
        // When
        assertThat(await(() -> measure.handle())).isPositive();
        // Then
        show(DYNAMO_DESK, "target")
                .body("groups[0].toAcknowledge.median", equalTo("PT24H"))
                .body("groups[0].toDecision.median", equalTo("PT24H"))
                .body("groups[0].toOutcome.nineOfTen", equalTo("PT72H"))
                .body("groups[0].acceptanceRate", equalTo(1.0f))
                .body("groups[0].bounceRate", equalTo(0.0f))
                .body("groups[0].loopClosure", equalTo(1.0f))
                .body("groups.find { it.lifeDomain == 'money' }.sent", equalTo(1));
    }

    @Test
    void aReferralThatTakesThePlaceOfAnotherIsAHopFurther() {
        var first = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        DYNAMO_DESK.hasMade(first, WRONG_ADDRESS);
        var second = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO).replacing(first));
        DYNAMO_DESK.hasMade(second, Change.ACCEPT);
        assertThat(await(() -> measure.handle())).isPositive();
        show(DYNAMO_DESK, "target")
                .body("groups[0].hopCount", equalTo(0.5f))
                .body("groups[0].bounceRate", equalTo(0.5f))
                .body("groups[0].acceptanceRate", equalTo(0.5f));
    }

    @Test
    void othersSeeNothingAndAPeriodHasAnEnd() {
        DYNAMO_DESK.hasMade(BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO)), Change.ACCEPT);
        assertThat(await(() -> measure.handle())).isPositive();
        show(Desk.of(VENZO), "target").body("groups.size()", equalTo(1)).body("groups[0].sent", equalTo(0));
        show(DYNAMO_DESK, "requester").body("groups[0].sent", equalTo(0));
        refused(indicators(DYNAMO_DESK, "side=target&from=2026-01-02&to=2026-01-01"), 422, "no-period");
        refused(indicators(DYNAMO_DESK, "side=target&from=2026-01-02&to=2036-01-01"), 422, "no-period");
        refused(indicators(DYNAMO_DESK, "side=both" + ALL_TIME), 400, "bad-request");
        refused(indicators(Desk.of(DYNAMO, "referral.send"), "side=target" + ALL_TIME), 403, "forbidden");
    }

    /** One referral and what the target did with it; whether it counts. */
    private static boolean play(Random random, List<String> done) {
        var referral = BUURTTEAM_DESK.hasSent(
                aReferral().of(SARA).to(DYNAMO).with("priority", random.nextBoolean() ? "urgent" : "routine"));
        var steps = List.of(
                List.of(Change.ACCEPT, Change.REJECT, WRONG_ADDRESS),
                List.of(Change.START, Change.PAUSE),
                List.of(Change.COMPLETE, Change.FAIL, Change.CANCEL));
        var mine = new ArrayList<String>();
        for (var choices : steps.subList(0, random.nextInt(4))) {
            var change = choices.get(random.nextInt(choices.size()));
            if (DYNAMO_DESK.changes(referral, change).extract().statusCode() == 200) {
                mine.add(change);
            }
        }
        if (random.nextInt(8) == 0) {
            BUURTTEAM_DESK.hasMade(referral, Change.ENTERED_IN_ERROR);
            return false;
        }
        done.addAll(mine);
        return true;
    }

    private static int count(List<String> done, String change) {
        return (int) done.stream().filter(change::equals).count();
    }

    /** Steps of one referral stay in order, hours and days apart. */
    private static void spreadOverTime() {
        TestDatabase.execute("""
                UPDATE status_change SET changed_at = spread.at FROM (
                    SELECT id, timestamptz '2026-03-26 09:00+01' + sum(interval '1 hour' * (5 + abs(hashtext(id::text)) % 90))
                        OVER (PARTITION BY referral_id ORDER BY id) AS at FROM status_change) AS spread
                WHERE spread.id = status_change.id""");
    }

    private static void at(String status, String day) {
        TestDatabase.execute(
                "UPDATE status_change SET changed_at = ?::timestamptz WHERE to_status = ?",
                day + "T12:00:00+01:00",
                status);
    }

    private static ValidatableResponse show(Desk desk, String side) {
        return indicators(desk, "side=" + side + ALL_TIME).statusCode(200);
    }

    private static ValidatableResponse indicators(Desk desk, String query) {
        return desk.request().get("/v1/indicators?" + query).then();
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
