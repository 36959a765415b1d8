package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import nl.sociaalpact.referral.domain.OrganisationId;

/** Numbers of referrals, kept up with every change. */
public interface Counts {
    /** The numbers of this organisation and this account. */
    Uni<WorkCounts> of(OrganisationId organisation, String account);

    /** Adds up at most {@code most} of the changes since it was last done; how many rows that saved. */
    Uni<Long> addUp(int most);
}
