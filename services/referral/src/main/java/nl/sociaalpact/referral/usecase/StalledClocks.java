package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import nl.sociaalpact.referral.domain.Clock;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.ReferralId;

/** Which clocks have run out, and of which others were told. */
public interface StalledClocks {
    /** Remembers for ever that others were told; false when they already were. */
    Uni<Boolean> remember(ReferralId referral, Clock clock);

    /** At most {@code size} referrals of which a clock has run out untold, longest ago first; nobody else gets them. */
    Uni<List<StoredReferral>> claim(Instant now, int size);

    /** Keeps the deadlines of a claimed referral; its version stays, because what the parties see stays. */
    Uni<Void> keep(ReferralId referral, Clocks clocks);
}
