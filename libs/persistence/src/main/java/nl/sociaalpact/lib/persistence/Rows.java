package nl.sociaalpact.lib.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StaleStateException;
import org.hibernate.reactive.mutiny.Mutiny;

/** Aggregate rows through Hibernate Reactive's stateless session, inside the open unit of work. */
public final class Rows {
    private Rows() {}

    /** The row with this id if the caller may see it. */
    public static <R> Uni<Optional<R>> find(Class<R> type, Object id) {
        return inSession(session -> session.get(type, id)).map(Optional::ofNullable);
    }

    /** The rows with these ids that the caller may see, in one statement and in no promised order. */
    public static <R> Uni<List<R>> all(Class<R> type, List<?> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : inSession(session -> session.get(type, ids.toArray()))
                        .map(found -> found.stream().filter(Objects::nonNull).toList());
    }

    /** Writes a new row. */
    public static Uni<Void> insert(Object row) {
        return change(session -> session.insert(row));
    }

    /**
     * Writes a changed row if its {@code @Version} is still the stored one.
     *
     * @throws StaleVersion as the failure of the result, when it is not
     */
    public static Uni<Void> update(Object row) {
        return change(session -> session.update(row)).onFailure(Rows::isStale).transform(failure -> new StaleVersion());
    }

    private static Uni<Void> change(Function<Mutiny.StatelessSession, Uni<Void>> write) {
        return inSession(session -> {
                    CrashPoint.hit("before-state");
                    return write.apply(session);
                })
                .invoke(() -> CrashPoint.hit("after-state"));
    }

    private static boolean isStale(Throwable failure) {
        return failure instanceof StaleStateException || failure instanceof OptimisticLockException;
    }

    private static <T> Uni<T> inSession(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> OpenTransaction.required().inSession(work));
    }
}
