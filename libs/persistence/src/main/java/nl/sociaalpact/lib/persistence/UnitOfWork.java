package nl.sociaalpact.lib.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Opens transactions; nothing else in the platform does. One statement at the start sets on whose behalf the
 * transaction runs and reads whether that organisation is an active member, so a suspended organisation is refused
 * at its next request.
 */
@ApplicationScoped
public class UnitOfWork {
    private static final String ENTER = """
            SELECT set_config('pact.scope', $1, true), set_config('pact.organisation', $2, true),
                   set_config('pact.subject', $3, true),
                   (SELECT standing FROM member WHERE organisation_id = $4) AS standing""";
    private static final String ACTIVE = "active";

    private final Mutiny.SessionFactory sessions;

    UnitOfWork(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Runs the work in one transaction, or in the one that is already open in this context.
     *
     * @throws ScopeRefused as the failure of the result, when the organisation is not an active member
     * @throws IllegalStateException as the failure, when a transaction for somebody else is open
     */
    public <T extends @Nullable Object> Uni<T> inTransaction(Scope scope, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> OpenTransaction.current()
                        .map(open -> join(open, scope, work))
                        .orElseGet(() -> open(scope, work)));
    }

    /** Has the action run after the open transaction has committed, and never when it rolls back. */
    public void afterCommit(Runnable action) {
        OpenTransaction.required().afterCommit().add(action);
    }

    private static <T extends @Nullable Object> Uni<T> join(OpenTransaction open, Scope scope, Supplier<Uni<T>> work) {
        return open.scope().equals(scope)
                ? work.get()
                : Uni.createFrom().failure(new IllegalStateException("a transaction for another scope is open"));
    }

    private <T extends @Nullable Object> Uni<T> open(Scope scope, Supplier<Uni<T>> work) {
        var afterCommit = new ArrayList<Runnable>();
        return sessions.withStatelessTransaction((session, transaction) -> {
                    new OpenTransaction(scope, session, afterCommit).bind();
                    return enter(scope)
                            .chain(work::get)
                            .invoke(() -> CrashPoint.hit("before-commit"))
                            .onTermination()
                            .invoke(OpenTransaction::unbind);
                })
                .invoke(() -> CrashPoint.hit("after-commit"))
                .invoke(() -> afterCommit.forEach(Runnable::run));
    }

    private static Uni<Void> enter(Scope scope) {
        var organisation = scope instanceof Scope.Organisation(var id) ? id : null;
        return Sql.query(ENTER, scope.kind(), scope.organisationSetting(), scope.subjectSetting(), organisation)
                .map(rows -> admitted(organisation, rows.iterator().next()))
                .replaceWithVoid();
    }

    private static Row admitted(@Nullable UUID organisation, Row row) {
        if (organisation != null && !ACTIVE.equals(row.getString("standing"))) {
            throw new ScopeRefused();
        }
        return row;
    }
}
