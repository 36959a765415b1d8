package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.referral.api.ReferralBody.QUESTION;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Many claim at the same moment, on a real PostgreSQL: one has it, and the others learn only that. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ClaimRaceTest {
    private static final int ROUNDS = 10;
    private static final int TRIES_OF_EACH = 2;
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final List<Desk> CLAIMANTS = Organisations.all().keySet().stream()
            .filter(organisation -> !organisation.equals(BUURTTEAM))
            .map(Desk::of)
            .toList();

    private static ExecutorService threads;

    private String referral = "";

    @BeforeAll
    static void startThreads() {
        threads = Executors.newFixedThreadPool(CLAIMANTS.size() * TRIES_OF_EACH);
    }

    @AfterAll
    static void stopThreads() {
        threads.shutdownNow();
    }

    @BeforeEach
    void saraLetsEveryoneIn() {
        World.isEmpty();
        Organisations.all().keySet().forEach(organisation -> World.hasConsent(SARA, organisation, "money"));
        referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA));
    }

    @RepeatedTest(ROUNDS)
    void oneOfManyHasIt() {
        var answers = atOnce(Collections.nCopies(TRIES_OF_EACH, CLAIMANTS).stream()
                .flatMap(List::stream)
                .map(this::claim)
                .toList());
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(answers.size() - 1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(late -> assertThat(late.asString())
                        .contains("already-claimed")
                        .doesNotContain(QUESTION)
                        .doesNotContain("residentRef"));
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "referral-claimed");
        assertThat(CLAIMANTS.stream()
                        .map(desk -> desk.reads(referral).extract().statusCode())
                        .filter(status -> status == 200))
                .hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void itIsClaimedOrTakenBackAndNeverBoth() {
        var version = BUURTTEAM_DESK.version(referral);
        var calls = new ArrayList<>(CLAIMANTS.stream().map(this::claim).toList());
        calls.add(() -> BUURTTEAM_DESK.changes(referral, version, Change.CANCEL).extract());
        var statuses =
                atOnce(calls).stream().map(ExtractableResponse::statusCode).toList();
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses).allMatch(status -> List.of(200, 404, 409, 412).contains(status));
        assertThat(TestDatabase.outboxFacts()).hasSize(2);
        String told = TestDatabase.outboxFacts().getLast();
        assertThat(statuses.getLast()).isEqualTo(told.equals("referral-cancelled") ? 200 : 412);
    }

    private Callable<ExtractableResponse<Response>> claim(Desk desk) {
        return () -> desk.claims(referral).extract();
    }

    private static List<ExtractableResponse<Response>> atOnce(List<Callable<ExtractableResponse<Response>>> calls) {
        var start = new CyclicBarrier(calls.size());
        return calls.stream()
                .map(call -> threads.submit(() -> {
                    start.await();
                    return call.call();
                }))
                .toList()
                .stream()
                .map(ClaimRaceTest::outcome)
                .toList();
    }

    private static ExtractableResponse<Response> outcome(Future<ExtractableResponse<Response>> work) {
        try {
            return work.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
