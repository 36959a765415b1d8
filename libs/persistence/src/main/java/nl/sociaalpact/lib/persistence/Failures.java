package nl.sociaalpact.lib.persistence;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means for the caller. */
public final class Failures {
    private static final String UNIQUE_VIOLATION = "23505";

    private Failures() {}

    /** Whether a unique constraint with this name refused the row. */
    public static boolean violatesUnique(Throwable failure, String constraint) {
        return causes(failure)
                .anyMatch(cause -> UNIQUE_VIOLATION.equals(sqlState(cause))
                        && String.valueOf(cause.getMessage()).contains(constraint));
    }

    /**
     * Whether trying again later can help: the server is away, restarting, out of room, or chose this transaction to
     * break a deadlock (SQLSTATE classes 08, 40, 53, 57, 58). Bad data never counts.
     */
    public static boolean isTransient(Throwable failure) {
        return causes(failure).anyMatch(Failures::isAway) || inClass(failure, "08", "40", "53", "57", "58");
    }

    /** The pool reports its time-out as a bare throwable of this kind. */
    private static boolean isAway(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof ClosedConnectionException
                || cause instanceof NoStackTraceThrowable;
    }

    /** Whether the database refused the data itself (SQLSTATE classes 22 and 23), which no later try can change. */
    public static boolean isBadData(Throwable failure) {
        return inClass(failure, "22", "23");
    }

    private static boolean inClass(Throwable failure, String... classes) {
        return causes(failure)
                .flatMap(cause -> Stream.ofNullable(sqlState(cause)))
                .anyMatch(state -> Stream.of(classes).anyMatch(state::startsWith));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> next(cause))
                .map(cause -> (Throwable) cause)
                .limit(20);
    }

    private static @Nullable Throwable next(@Nullable Throwable cause) {
        return cause == null ? null : cause.getCause();
    }

    private static @Nullable String sqlState(Throwable cause) {
        return switch (cause) {
            case PgException refused -> refused.getSqlState();
            case SQLException refused -> refused.getSQLState();
            default -> null;
        };
    }
}
