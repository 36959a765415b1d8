package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While an organisation reads without pause, the resident withdraws: no read that begins after that shows anything. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class WithdrawalRaceTest {
    private static final int ROUNDS = 30;
    private static final int READERS = 3;
    private static final int READS_AFTER = 3;
    private static final long NOT_YET = Long.MAX_VALUE;

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void noReadThatBeginsAfterTheWithdrawalShowsWhatItOpened() throws Exception {
        var story = Story.ofAResident();
        var before = 0;
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            for (var round = 0; round < ROUNDS; round++) {
                var withdrawnAt = new AtomicLong(NOT_YET);
                var consent = story.consentFor(VENZO, "money");
                var reads = race(story, consent, withdrawnAt, readers);

                assertThat(reads)
                        .filteredOn(read -> read.begunAt >= withdrawnAt.get())
                        .hasSizeGreaterThanOrEqualTo(READERS * READS_AFTER)
                        .noneMatch(Read::showsTheQuestion);
                before += (int) reads.stream().filter(Read::showsTheQuestion).count();
            }
        }
        assertThat(before).as("reads that the consent still opened").isGreaterThanOrEqualTo(ROUNDS);
    }

    private static List<Read> race(Story story, UUID consent, AtomicLong withdrawnAt, ExecutorService readers)
            throws Exception {
        var reading = new CountDownLatch(READERS);
        List<Future<List<Read>>> running = new ArrayList<>();
        for (var reader = 0; reader < READERS; reader++) {
            running.add(readers.submit(() -> readOnAndOn(story, withdrawnAt, reading)));
        }
        reading.await();
        as(BUURTTEAM, "journey.consent")
                .post("/v1/residents/{ref}/consents/{id}/withdrawals", story.refFor(BUURTTEAM), consent)
                .then()
                .statusCode(200);
        withdrawnAt.set(System.nanoTime());
        var reads = new ArrayList<Read>();
        for (var reader : running) {
            reads.addAll(reader.get());
        }
        return reads;
    }

    private static List<Read> readOnAndOn(Story story, AtomicLong withdrawnAt, CountDownLatch reading) {
        var reads = new ArrayList<Read>();
        var after = 0;
        while (after < READS_AFTER) {
            var begunAt = System.nanoTime();
            var facts = story.timelineFor(VENZO).jsonPath().getList("items.fact");
            reads.add(new Read(begunAt, facts.contains("help-question-opened")));
            reading.countDown();
            after += begunAt >= withdrawnAt.get() ? 1 : 0;
        }
        return reads;
    }

    private record Read(long begunAt, boolean showsTheQuestion) {}
}
