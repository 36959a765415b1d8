package nl.sociaalpact.referral.usecase;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Keeps the counts short; the numbers stay the same, whoever reads meanwhile. */
@ApplicationScoped
public class AddUpCounts {
    private static final int MOST = 10_000;

    private final UnitOfWork work;
    private final Counts counts;

    AddUpCounts(UnitOfWork work, Counts counts) {
        this.work = work;
        this.counts = counts;
    }

    @Scheduled(every = "{pact.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> addUp() {
        return handle().replaceWithVoid();
    }

    /** One round; how many rows it saved. */
    public Uni<Long> handle() {
        return work.inTransaction(new Scope.Platform(), () -> counts.addUp(MOST));
    }
}
