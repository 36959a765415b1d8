package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Offer;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Particulars;
import nl.sociaalpact.referral.domain.ReferralId;

/**
 * Open referrals, as those who can claim them may know them. Whom the resident lets in is decided by the database for
 * every row, because the service itself cannot read whom an offer is about.
 */
public interface Offers {
    /** Opens a referral that nobody in particular was asked. */
    Uni<Void> open(Particulars particulars, List<OrganisationId> among);

    /** The offer, if the organisation of the transaction made it or could claim it, now or before somebody else did. */
    Uni<Optional<Offer>> find(ReferralId referral);

    /** Claims it for the organisation of the transaction; false when somebody was faster. */
    Uni<Boolean> claim(ReferralId referral, OrganisationId claimant);

    /** At most {@code size} offers that this organisation can claim, newest first. */
    Uni<List<Offer>> page(OrganisationId reader, ListFilter filter, Optional<UUID> before, int size);
}
