package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;

/** Keeps referrals. */
public interface Referrals {
    /** The referral, if the organisation of the transaction is a party to it. */
    Uni<Optional<StoredReferral>> find(ReferralId id);

    /** Keeps a new referral with its deadlines. */
    Uni<StoredReferral> add(Referral referral, Clocks clocks);

    /**
     * Keeps a draft that was written anew.
     *
     * @param draft with the version that was read
     * @throws nl.sociaalpact.lib.persistence.StaleVersion as the failure of the result, when somebody was faster
     */
    Uni<StoredReferral> rewrite(StoredReferral draft);

    /**
     * Keeps a changed referral.
     *
     * @param changed with the version that was read
     * @throws nl.sociaalpact.lib.persistence.StaleVersion as the failure of the result, when somebody was faster
     */
    Uni<StoredReferral> replace(StoredReferral changed);
}
