package nl.sociaalpact.lib.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Forgets what was sent longer ago than history is kept, some thousand rows at a time so that nothing waits for it. */
@ApplicationScoped
class HistorySweep {
    private static final int BATCH = 5000;

    private final History history;
    private final EventsConfig config;
    private final UnitOfWork work;
    private final Clock clock;

    HistorySweep(History history, EventsConfig config, UnitOfWork work, Clock clock) {
        this.history = history;
        this.config = config;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        var before = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(config.historyPeriod())
                .toInstant();
        return Multi.createBy()
                .repeating()
                .uni(() -> batch(before))
                .whilst(gone -> gone == BATCH)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> batch(Instant before) {
        return work.inTransaction(new Scope.Platform(), () -> history.forgetBefore(before, BATCH));
    }
}
