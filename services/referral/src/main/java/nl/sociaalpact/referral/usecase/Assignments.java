package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Account;
import nl.sociaalpact.referral.domain.HandOver;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;

/** Which worker looks after what; each change is remembered. */
public interface Assignments {
    /** Who looks after a referral on this side. */
    Uni<Optional<Account>> of(ReferralId referral, OrganisationId side);

    /** Gives a referral to a worker, or back to the team. */
    Uni<Void> assign(ReferralId referral, OrganisationId side, Optional<Account> to, String by, Instant now);

    /** Keeps a hand-over that begins. */
    Uni<Void> begin(HandOver handOver);

    /** Moves at most {@code size} open referrals; how many it were. */
    Uni<Integer> move(HandOver handOver, int size, Instant now);

    /** Keeps how far a hand-over is. */
    Uni<Void> keep(HandOver handOver);

    /** A hand-over of the organisation of the transaction. */
    Uni<Optional<HandOver>> handOver(UUID id);

    /** One that still goes on and that nobody else is working on. */
    Uni<Optional<HandOver>> claimUnfinished();
}
