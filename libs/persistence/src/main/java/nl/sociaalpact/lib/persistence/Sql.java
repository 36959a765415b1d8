package nl.sociaalpact.lib.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
                        .completionStage(() -> OpenTransaction.required().batch(sql, tuples))
                        .replaceWithVoid();
    }

    /**
     * Sends a statement whose answer the work does not need: it costs no round trip of its own. When it fails, so does
     * the unit of work, at its commit and with this statement's failure.
     *
     * @return the first row, for who wants it after all; waiting for it inside the work costs the round trip
     */
    public static <T> Uni<Optional<T>> alongWithCommit(
            String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        var answer = OpenTransaction.required().rideAlong(sql, Tuple.from(parameters));
        return Uni.createFrom()
                .completionStage(answer)
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(mapper.apply(rows.iterator().next())));
    }

    /** The same for a statement that answers nothing. */
    public static void alongWithCommit(String sql, @Nullable Object... parameters) {
        OpenTransaction.required().rideAlong(sql, Tuple.from(parameters));
    }

    private static Uni<RowSet<Row>> query(String sql, @Nullable Object... parameters) {
        return Uni.createFrom().completionStage(() -> OpenTransaction.required().query(sql, Tuple.from(parameters)));
    }
}
