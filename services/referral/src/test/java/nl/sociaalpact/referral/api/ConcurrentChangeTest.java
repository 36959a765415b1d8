package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two at the same moment, on a real PostgreSQL: one is done, the other learns it, and one fact is told. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ConcurrentChangeTest {
    private static final int ROUNDS = 5;
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);

    private static ExecutorService both;

    private String referral = "";

    @BeforeAll
    static void startThreads() {
        both = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    static void stopThreads() {
        both.shutdownNow();
    }

    @BeforeEach
    void buurtteamAsksDynamo() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
    }

    @RepeatedTest(ROUNDS)
    void ofTwoAcceptsOneIsDone() {
        var version = DYNAMO_DESK.version(referral);
        var statuses = atOnce(
                () -> DYNAMO_DESK
                        .changes(referral, version, Change.ACCEPT)
                        .extract()
                        .statusCode(),
                () -> DYNAMO_DESK
                        .changes(referral, version, Change.ACCEPT)
                        .extract()
                        .statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "referral-accepted");
        assertThat(TestDatabase.count("status_change")).isEqualTo(2);
    }

    @RepeatedTest(ROUNDS)
    void ofAnAcceptAndACancelOneIsDone() {
        var version = DYNAMO_DESK.version(referral);
        var statuses = atOnce(
                () -> DYNAMO_DESK
                        .changes(referral, version, Change.ACCEPT)
                        .extract()
                        .statusCode(),
                () -> BUURTTEAM_DESK
                        .changes(referral, version, Change.CANCEL)
                        .extract()
                        .statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        String status = BUURTTEAM_DESK.reads(referral).extract().path("status");
        assertThat(status).isEqualTo(statuses.getFirst() == 200 ? "accepted" : "cancelled");
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "referral-" + status);
    }

    @RepeatedTest(ROUNDS)
    void theSameChangeTwiceAtOnceIsOneChangeWithOneAnswer() {
        var version = DYNAMO_DESK.version(referral);
        var statuses = atOnce(
                () -> DYNAMO_DESK
                        .changes("key-1", referral, version, Change.ACCEPT)
                        .extract()
                        .statusCode(),
                () -> DYNAMO_DESK
                        .changes("key-1", referral, version, Change.ACCEPT)
                        .extract()
                        .statusCode());
        assertThat(statuses).containsExactly(200, 200);
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "referral-accepted");
    }

    @RepeatedTest(ROUNDS)
    void anAcknowledgementIsNeverLostToAChange() {
        var version = DYNAMO_DESK.version(referral);
        var statuses = atOnce(
                () -> DYNAMO_DESK.acknowledges(referral).extract().statusCode(),
                () -> DYNAMO_DESK
                        .changes(referral, version, Change.ACCEPT)
                        .extract()
                        .statusCode());
        assertThat(statuses.getFirst()).isEqualTo(200);
        assertThat(statuses.getLast()).isIn(200, 412);
        assertThat(TestDatabase.query(Long.class, "SELECT count(acknowledged_at) FROM referral"))
                .containsExactly(1L);
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) {
        var start = new CyclicBarrier(2);
        return List.of(behind(start, one), behind(start, other)).stream()
                .map(ConcurrentChangeTest::outcome)
                .toList();
    }

    private static Future<Integer> behind(CyclicBarrier start, Callable<Integer> work) {
        return both.submit(() -> {
            start.await();
            return work.call();
        });
    }

    private static Integer outcome(Future<Integer> work) {
        try {
            return work.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
