package nl.sociaalpact.referral.usecase;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Course;
import nl.sociaalpact.referral.domain.Measuring;

/** Works out the measures of referrals to which something happened, piece by piece until all are up to date. */
@ApplicationScoped
public class MeasureReferrals {
    private static final int PIECE = 200;

    private final UnitOfWork work;
    private final Measures measures;
    private final Measuring measuring;

    MeasureReferrals(UnitOfWork work, Measures measures, Measuring measuring) {
        this.work = work;
        this.measures = measures;
        this.measuring = measuring;
    }

    @Scheduled(every = "{pact.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> catchUp() {
        return handle().replaceWithVoid();
    }

    /** Catches up; how many notes that took. */
    public Uni<Integer> handle() {
        return work.inTransaction(new Scope.Platform(), this::piece)
                .chain(notes -> notes < PIECE ? Uni.createFrom().item(notes) : handle().map(more -> notes + more));
    }

    /** Throws every measure away; catching up works them out again. */
    public Uni<Void> startOver() {
        return work.inTransaction(new Scope.Platform(), measures::startOver);
    }

    private Uni<Integer> piece() {
        return measures.claim(PIECE)
                .call(claimed -> measures.courses(claimed.referrals())
                        .chain(courses -> Multi.createFrom()
                                .iterable(courses)
                                .onItem()
                                .transformToUniAndConcatenate(this::keep)
                                .collect()
                                .asList()))
                .map(Measures.Claimed::notes);
    }

    private Uni<Void> keep(Course course) {
        return measuring.of(course).map(measures::put).orElseGet(() -> measures.remove(course.referral()));
    }
}
