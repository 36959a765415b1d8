package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.sociaalpact.lib.retention.Erasure;

/** A service carried out an erasure. */
public record ErasureConfirmedV1(UUID requestId, UUID journeyId, Integer erased, List<Kept> kept, Instant occurredAt) {
    /** Refuses what lacks something. */
    public ErasureConfirmedV1 {
        Objects.requireNonNull(requestId);
        Objects.requireNonNull(journeyId);
        Objects.requireNonNull(erased);
        kept = List.copyOf(kept);
        Objects.requireNonNull(occurredAt);
    }

    /** Records that were kept for one reason. */
    public record Kept(String code, Integer records) {
        /** Refuses what lacks something. */
        public Kept {
            Objects.requireNonNull(code);
            Objects.requireNonNull(records);
        }
    }

    /** As this service keeps it. */
    public Erasure erasure() {
        return new Erasure(
                requestId,
                journeyId,
                erased,
                kept.stream()
                        .map(each -> new Erasure.Kept(each.code, each.records))
                        .toList(),
                occurredAt);
    }
}
