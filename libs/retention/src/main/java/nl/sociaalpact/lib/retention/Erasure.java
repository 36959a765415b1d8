package nl.sociaalpact.lib.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An erasure that was carried out in one service. In this form it is told to the others.
 *
 * @param requestId the resident's request
 * @param erased how many records were destroyed
 * @param kept why records were kept; empty when none was
 */
public record Erasure(UUID requestId, UUID journeyId, int erased, List<Kept> kept, Instant occurredAt) {
    /** Keeps the reasons. */
    public Erasure {
        kept = List.copyOf(kept);
    }

    /**
     * Records that were kept for one reason.
     *
     * @param code interest-of-another, law-forbids, legal-hold or still-needed
     */
    public record Kept(String code, int records) {}
}
