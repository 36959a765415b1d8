package nl.sociaalpact.lib.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08000, TRANSIENT", // connection exception
        "08006, TRANSIENT", // connection failure
        "40001, TRANSIENT", // serialization failure
        "40P01, TRANSIENT", // deadlock detected
        "53100, TRANSIENT", // disk full
        "53300, TRANSIENT", // too many connections
        "57014, TRANSIENT", // query canceled
        "57P01, TRANSIENT", // admin shutdown
        "57P03, TRANSIENT", // cannot connect now
        "58030, TRANSIENT", // I/O error
        "22001, BAD_DATA", // string data right truncation
        "22P02, BAD_DATA", // invalid text representation
        "23502, BAD_DATA", // not null violation
        "23503, BAD_DATA", // foreign key violation
        "23505, BAD_DATA", // unique violation
        "23514, BAD_DATA", // check violation
        "42501, NEITHER", // insufficient privilege
        "42601, NEITHER", // syntax error
        "42P01, NEITHER", // undefined table
        "25P02, NEITHER", // in failed transaction
        "XX000, NEITHER", // internal error
    })
    void aStateOfTheDatabaseMeansOneThing(String state, Meaning meaning) {
        assertThat(meaning(new PgException("m", "ERROR", state, "d"))).isEqualTo(meaning);
        assertThat(meaning(new SQLException("m", state))).isEqualTo(meaning);
        assertThat(meaning(new CompletionException(new IllegalStateException(new SQLException("m", state)))))
                .isEqualTo(meaning);
    }

    @Test
    void aBrokenOrSlowConnectionIsTransient() {
        assertThat(meaning(new IOException("reset"))).isEqualTo(Meaning.TRANSIENT);
        assertThat(meaning(new ConnectException("refused"))).isEqualTo(Meaning.TRANSIENT);
        assertThat(meaning(new TimeoutException())).isEqualTo(Meaning.TRANSIENT);
        assertThat(meaning(ClosedConnectionException.INSTANCE)).isEqualTo(Meaning.TRANSIENT);
        assertThat(meaning(new NoStackTraceThrowable("Timeout"))).isEqualTo(Meaning.TRANSIENT);
        assertThat(meaning(new RuntimeException(new IOException("reset")))).isEqualTo(Meaning.TRANSIENT);
    }

    @Test
    void aBugIsNeither() {
        assertThat(meaning(new NullPointerException())).isEqualTo(Meaning.NEITHER);
        assertThat(meaning(new IllegalStateException("m"))).isEqualTo(Meaning.NEITHER);
        assertThat(meaning(new SQLException("m"))).isEqualTo(Meaning.NEITHER);
    }

    @Test
    void causesThatGoInACircleEnd() {
        // Given
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        // When / Then
        assertThat(meaning(one)).isEqualTo(Meaning.NEITHER);
    }

    @Test
    void aUniqueViolationIsKnownByItsConstraint() {
        // Given
        var violation = new PgException(
                "duplicate key value violates unique constraint \"idempotency_key_pkey\"", "ERROR", "23505", "d");
        // When / Then
        assertThat(Failures.violatesUnique(violation, "idempotency_key_pkey")).isTrue();
        assertThat(Failures.violatesUnique(new CompletionException(violation), "idempotency_key_pkey"))
                .isTrue();
        assertThat(Failures.violatesUnique(violation, "member_code_key")).isFalse();
    }

    @Test
    void anotherViolationThatNamesTheConstraintIsNotAUniqueOne() {
        // Given
        var violation = new PgException("check constraint \"idempotency_key_pkey\"", "ERROR", "23514", "d");
        // When / Then
        assertThat(Failures.violatesUnique(violation, "idempotency_key_pkey")).isFalse();
        assertThat(Failures.violatesUnique(new IllegalStateException("idempotency_key_pkey"), "idempotency_key_pkey"))
                .isFalse();
    }

    private static Meaning meaning(Throwable failure) {
        var isTransient = Failures.isTransient(failure);
        var isBadData = Failures.isBadData(failure);
        assertThat(isTransient && isBadData).isFalse();
        return isTransient ? Meaning.TRANSIENT : isBadData ? Meaning.BAD_DATA : Meaning.NEITHER;
    }

    private enum Meaning {
        TRANSIENT,
        BAD_DATA,
        NEITHER
    }
}
