package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import nl.sociaalpact.referral.domain.Consent;
import nl.sociaalpact.referral.domain.ConsentId;

/** The consents that count; their owner is the resident's journey. */
public interface Consents {
    /** Keeps a consent. */
    Uni<Void> put(Consent consent);

    /** Forgets a consent that was withdrawn. */
    Uni<Void> remove(ConsentId consent);
}
