package nl.sociaalpact.residentjourney.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.RightsKind;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come.
 *
 * @param journeyHash SHA-256 of the journey id, in hexadecimal
 * @param doneAt when the last service confirmed it
 */
public record RightsProgress(
        UUID id,
        RightsKind kind,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        String journeyHash,
        List<Confirmation> confirmations) {
    /** Keeps the confirmations. */
    public RightsProgress {
        confirmations = List.copyOf(confirmations);
    }

    /** What a service did, and how many records it kept by the code of the reason. */
    public record Confirmation(String service, int erased, Map<String, Integer> kept, Instant at) {
        /** Keeps the reasons. */
        public Confirmation {
            kept = Map.copyOf(kept);
        }
    }
}
