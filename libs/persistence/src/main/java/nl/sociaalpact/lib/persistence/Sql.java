package nl.sociaalpact.lib.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.impl.MutinyStatelessSessionImpl;
import org.hibernate.reactive.pool.impl.SqlClientConnection;
import org.jspecify.annotations.Nullable;

/**
 * Explicit SQL on the connection of the open unit of work: pages, projections and bulk, straight into records, without
 * passing through Hibernate. Parameters are {@code $1, $2 …}; never build SQL from input.
 */
public final class Sql {
    private Sql() {}

    /** Every row, in the order of the query. */
    public static <T> Uni<List<T>> list(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        return query(sql, parameters).map(rows -> rows.stream().map(mapper).toList());
    }

    /** The only row, or empty. More than one row is a fault of the query. */
    public static <T> Uni<Optional<T>> first(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        return query(sql, parameters).map(rows -> switch (rows.size()) {
            case 0 -> Optional.<T>empty();
            case 1 -> Optional.of(mapper.apply(rows.iterator().next()));
            default -> throw new IllegalStateException("one row was expected");
        });
    }

    /** The number of rows that the statement inserted, changed or deleted. */
    public static Uni<Integer> update(String sql, @Nullable Object... parameters) {
        return query(sql, parameters).map(RowSet::rowCount);
    }

    /** The same statement once per tuple, in one round trip; for bulk work. */
    public static Uni<Void> batch(String sql, List<Tuple> tuples) {
        return tuples.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .completionStage(() -> connection().preparedQueryBatch(sql, tuples))
                        .replaceWithVoid();
    }

    static Uni<RowSet<Row>> query(String sql, @Nullable Object... parameters) {
        return Uni.createFrom().completionStage(() -> connection().preparedQuery(sql, Tuple.from(parameters)));
    }

    /**
     * The connection under the stateless session. Hibernate Reactive does not publish it, and sharing it is what lets
     * an entity, a row of the outbox and a projection commit together; this is the only place that knows.
     */
    private static SqlClientConnection connection() {
        var session = OpenTransaction.required().session();
        return (SqlClientConnection) ((MutinyStatelessSessionImpl) session).getReactiveConnection();
    }
}
