package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.referral.domain.ReferralId;

/** Referrals with the moment of their last change, as somebody who keeps a copy needs them. */
public interface DatedReferrals {
    /** The referral, if the organisation of the transaction is a party to it. */
    Uni<Optional<DatedReferral>> find(ReferralId id);

    /** The asked page, newest first; never one that was entered in error. */
    Uni<List<DatedReferral>> page(SearchReferrals.Query query);

    /** How many there are on all pages; counts to one more than {@link SearchReferrals#MOST_COUNTED} and no further. */
    Uni<Long> count(SearchReferrals.Query query);
}
