package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.referral.domain.ReferralId;

/** Every change of status, for ever. */
public interface History {
    /** Adds to the history. */
    Uni<Void> append(HistoryEntry entry);

    /** At most {@code size} changes of a referral, newest first. */
    Uni<List<HistoryEntry>> page(ReferralId referral, Optional<UUID> before, int size);
}
