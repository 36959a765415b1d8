package nl.sociaalpact.referral.usecase;

import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.Referral;

/** A referral as it was read or written, with its deadlines and its version. */
public record StoredReferral(Referral referral, Clocks clocks, long version) {
    /** The next state, to be written in the place of this one. */
    StoredReferral become(Referral next, Clocks kept) {
        return new StoredReferral(next, kept, version);
    }

    /**
     * Itself, if it is what the caller decided upon.
     *
     * @throws StaleVersion when it is not
     */
    StoredReferral inVersion(long expected) {
        if (version != expected) {
            throw new StaleVersion();
        }
        return this;
    }
}
