package nl.sociaalpact.lib.test.right.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A book that is out: records, sealed types, enums, switches, arrays and lambdas, as a domain is made of. */
public sealed interface Loan {
    /** How long it may be out. */
    enum Term {
        SHORT,
        LONG
    }

    /** It is out. */
    record Open(UUID id, Term term, Instant since) implements Loan {
        /** It came back. */
        public Ended end(Instant now, @Nullable String remark) {
            return new Ended(id, Duration.between(since, now), remark == null ? new String[0] : new String[] {remark});
        }
    }

    /** It is back. */
    record Ended(UUID id, Duration took, String[] remarks) implements Loan {}

    /** Which book. */
    UUID id();

    /** How many days are left at most. */
    default int longest() {
        return switch (this) {
            case Open(var id, var term, var since) ->
                switch (term) {
                    case SHORT -> 7;
                    case LONG -> 21;
                };
            case Ended ended ->
                List.of(ended.remarks()).stream().mapToInt(String::length).sum();
        };
    }
}
