package nl.sociaalpact.lib.persistence;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinyStatelessSessionImpl;
import org.hibernate.reactive.pool.impl.SqlClientConnection;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of the running request or event, kept beside it in the Vert.x context. It does not wait where nothing
 * depends on the answer: BEGIN and the entrance travel with the first statement, and statements that ride along travel
 * with COMMIT. PostgreSQL still runs them one by one in the order in which they were sent.
 */
final class OpenTransaction {
    private static final String KEY = OpenTransaction.class.getName();
    private static final String ENTER = """
            SELECT set_config('pact.scope', $1, true), set_config('pact.organisation', $2, true),
                   set_config('pact.subject', $3, true),
                   (SELECT standing FROM member WHERE organisation_id = $4) AS standing""";
    private static final String ACTIVE = "active";

    private final Scope scope;
    private final Mutiny.StatelessSession session;
    private final SqlClientConnection connection;
    private final List<Runnable> afterCommit;
    private final CompletableFuture<?> admission;
    private CompletableFuture<?> riding = CompletableFuture.completedFuture(null);
    private boolean failed;
    private boolean ended;

    private OpenTransaction(Scope scope, Mutiny.StatelessSession session, List<Runnable> afterCommit) {
        this.scope = scope;
        this.session = session;
        this.connection = connection(session);
        this.afterCommit = afterCommit;
        this.admission = begin();
    }

    /** Begins on the session's connection, and is what {@link #current} finds from now on. */
    static OpenTransaction on(Mutiny.StatelessSession session, Scope scope, List<Runnable> afterCommit) {
        var open = new OpenTransaction(scope, session, afterCommit);
        ContextLocals.put(KEY, open);
        return open;
    }

    static Optional<OpenTransaction> current() {
        return ContextLocals.get(KEY);
    }

    static OpenTransaction required() {
        return current().orElseThrow(() -> new IllegalStateException("no unit of work is open"));
    }

    static void unbind() {
        ContextLocals.remove(KEY);
    }

    Scope scope() {
        return scope;
    }

    List<Runnable> afterCommit() {
        return afterCommit;
    }

    /**
     * Hibernate Reactive does not publish the connection under its session, and sharing it is what lets an entity, a row
     * of the outbox and a projection commit together; this is the only place that knows.
     */
    private static SqlClientConnection connection(Mutiny.StatelessSession session) {
        return (SqlClientConnection) ((MutinyStatelessSessionImpl) session).getReactiveConnection();
    }

    private CompletableFuture<?> begin() {
        var organisation = scope instanceof Scope.Organisation(var id) ? id : null;
        var begun = connection.executeUnprepared("BEGIN");
        var entered = connection.preparedQuery(
                ENTER, Tuple.of(scope.kind(), scope.organisationSetting(), scope.subjectSetting(), organisation));
        return begun.thenCombine(entered, (nothing, rows) -> admitted(organisation, rows))
                .toCompletableFuture();
    }

    private static Row admitted(@Nullable UUID organisation, RowSet<Row> rows) {
        var row = rows.iterator().next();
        if (organisation != null && !ACTIVE.equals(row.getString("standing"))) {
            throw new ScopeRefused();
        }
        return row;
    }

    /** Whatever a statement answers reaches the caller only when the scope was admitted. */
    CompletionStage<RowSet<Row>> query(String sql, Tuple parameters) {
        return answered(connection.preparedQuery(sql, parameters));
    }

    CompletionStage<RowSet<Row>> batch(String sql, List<Tuple> parameters) {
        return answered(connection.preparedQueryBatch(sql, parameters));
    }

    private <T> CompletionStage<T> answered(CompletionStage<T> answer) {
        return admission
                .thenCombine(answer, (admitted, result) -> result)
                .whenComplete((result, failure) -> failed |= failure != null);
    }

    /** Sends a statement now and looks at how it went at the commit. */
    @CanIgnoreReturnValue
    CompletionStage<RowSet<Row>> rideAlong(String sql, Tuple parameters) {
        var answer = connection.preparedQuery(sql, parameters);
        riding = riding.thenCombine(answer, (earlier, rows) -> rows);
        return answer;
    }

    /** Runs on Hibernate's session once the scope is admitted. */
    <T extends @Nullable Object> Uni<T> inSession(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return Uni.createFrom()
                .completionStage(admission)
                .chain(() -> work.apply(session))
                .onFailure()
                .invoke(() -> failed = true);
    }

    /**
     * Commits when the scope was admitted and every statement went well, also those that rode along; PostgreSQL turns a
     * COMMIT behind a failed statement into a rollback.
     */
    Uni<Void> commit() {
        return Uni.createFrom()
                .completionStage(admission)
                .chain(() -> Uni.createFrom().completionStage((Supplier<CompletionStage<Void>>) this::sendCommit));
    }

    private CompletionStage<Void> sendCommit() {
        if (failed) {
            throw new IllegalStateException("the work goes on after a statement that failed");
        }
        CrashPoint.hit("before-commit");
        ended = true;
        return riding.thenCombine(connection.executeUnprepared("COMMIT"), (rows, nothing) -> nothing);
    }

    /** Rolls back unless COMMIT was sent. A connection that cannot even do that is broken, and leaves the pool. */
    Uni<Void> end() {
        return ended
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .completionStage(() -> connection.executeUnprepared("ROLLBACK"))
                        .onFailure()
                        .recoverWithNull();
    }
}
