package nl.sociaalpact.lib.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
        return sessions.withStatelessSession(session -> within(OpenTransaction.on(session, scope, afterCommit), work))
                .invoke(() -> CrashPoint.hit("after-commit"))
                .invoke(() -> afterCommit.forEach(Runnable::run));
    }

    private static <T extends @Nullable Object> Uni<T> within(OpenTransaction open, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> work.get())
                .onTermination()
                .invoke(OpenTransaction::unbind)
                .call(open::commit)
                .onTermination()
                .call(open::end);
    }
}
