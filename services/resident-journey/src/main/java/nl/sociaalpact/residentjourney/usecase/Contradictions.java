package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import nl.sociaalpact.residentjourney.domain.Closure;
import nl.sociaalpact.residentjourney.domain.Contradiction;
import nl.sociaalpact.residentjourney.domain.ReferralId;

/** What residents and organisations say differently. */
public interface Contradictions {
    /** Both sides of a referral, as soon as both have spoken and it is no mistake. */
    Uni<Optional<Closure>> closure(ReferralId referral);

    /** Keeps it; false when it was noticed before. */
    Uni<Boolean> add(Contradiction contradiction);
}
