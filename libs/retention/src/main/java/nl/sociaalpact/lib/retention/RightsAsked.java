package nl.sociaalpact.lib.retention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this library reads of {@code rights-requested}; a code that it does not know asks nothing of it. */
record RightsAsked(
        UUID requestId,
        UUID journeyId,
        String kind,
        LocalDate dueOn,
        @Nullable UUID requesterId) {
    RightsAsked {
        Objects.requireNonNull(requestId);
        Objects.requireNonNull(journeyId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(dueOn);
    }

    boolean isErasure() {
        return kind.equals("erasure");
    }

    boolean isCopy() {
        return kind.equals("copy");
    }
}
