package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.sociaalpact.referral.domain.ReferralEvent;

/** Tells the other services. */
public interface ReferralEvents {
    /** Keeps the facts in the open transaction; they leave in this order after it has committed. */
    Uni<Void> publish(List<ReferralEvent> events);
}
