package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Transactions of the retention job: of all replicas one works at a time, and the others pass their turn. */
@ApplicationScoped
class RetentionWork {
    private static final String TAKE_TURN = """
            SELECT pg_try_advisory_xact_lock(hashtext('pact.retention')) AS mine, set_config('pact.retention', 'yes', true)""";

    private final UnitOfWork work;

    RetentionWork(UnitOfWork work) {
        this.work = work;
    }

    /** Runs the work, or gives the other answer when another replica is at it. */
    <T> Uni<T> inTurn(Supplier<Uni<T>> step, T otherwise) {
        return work.inTransaction(
                new Scope.Platform(),
                () -> Sql.first(TAKE_TURN, row -> row.getBoolean("mine"))
                        .chain(mine -> mine.orElse(false)
                                ? step.get()
                                : Uni.createFrom().item(otherwise)));
    }

    /** Looks only, and so needs no turn. */
    <T> Uni<T> looking(Supplier<Uni<T>> step) {
        return work.inTransaction(
                new Scope.Platform(),
                () -> Sql.update("SELECT set_config('pact.retention', 'yes', true)")
                        .chain(changed -> step.get()));
    }
}
