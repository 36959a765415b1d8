package nl.sociaalpact.lib.http;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Forgets answers that are too old to be asked for again; they can hold personal data. */
@ApplicationScoped
class IdempotencySweep {
    private static final Duration KEPT = Duration.ofHours(24);

    private final UnitOfWork work;
    private final Clock clock;

    IdempotencySweep(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    Uni<Void> sweep() {
        var before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        return work.inTransaction(
                new Scope.Platform(),
                () -> Sql.update("DELETE FROM idempotency_key WHERE created_at < $1", before)
                        .replaceWithVoid());
    }
}
