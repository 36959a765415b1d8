package nl.sociaalpact.referral.usecase;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Timekeeper;

/**
 * Tells of clocks that ran out while nobody touched the referral. What is due stands in the database, so a restart
 * forgets nothing; each replica claims other rows in the transaction that tells, so none is told twice.
 */
@ApplicationScoped
public class TellStalledReferrals {
    private static final int CHUNK = 100;
    private static final int CHUNKS_IN_A_ROUND = 50;

    private final UnitOfWork work;
    private final StalledClocks stalled;
    private final Deadlines deadlines;
    private final StorableTime time;

    TellStalledReferrals(UnitOfWork work, StalledClocks stalled, Deadlines deadlines, StorableTime time) {
        this.work = work;
        this.stalled = stalled;
        this.deadlines = deadlines;
        this.time = time;
    }

    @Scheduled(every = "{pact.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return handle().replaceWithVoid();
    }

    /** One round; how many referrals it told of. What is left waits for the next round. */
    public Uni<Integer> handle() {
        return round(time.now(), CHUNKS_IN_A_ROUND);
    }

    private Uni<Integer> round(Instant now, int chunks) {
        return work.inTransaction(new Scope.Platform(), () -> chunk(now))
                .chain(told -> told < CHUNK || chunks == 1
                        ? Uni.createFrom().item(told)
                        : round(now, chunks - 1).map(more -> told + more));
    }

    private Uni<Integer> chunk(Instant now) {
        return stalled.claim(now, CHUNK).call(claimed -> tellAll(claimed, now)).map(List::size);
    }

    private Uni<Void> tellAll(List<StoredReferral> claimed, Instant now) {
        return claimed.isEmpty()
                ? Uni.createFrom().voidItem()
                : Multi.createFrom()
                        .iterable(claimed)
                        .onItem()
                        .transformToUniAndConcatenate(referral -> tell(referral, now))
                        .collect()
                        .last();
    }

    private Uni<Void> tell(StoredReferral claimed, Instant now) {
        var particulars = claimed.referral().particulars();
        var kept = Timekeeper.runOut(claimed.clocks(), now);
        return stalled.keep(particulars.id(), kept.clocks()).chain(() -> deadlines.tell(particulars, kept));
    }
}
