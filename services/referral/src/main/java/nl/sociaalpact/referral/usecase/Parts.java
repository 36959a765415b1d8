package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.PartCount;
import nl.sociaalpact.referral.domain.ReferralId;

/** The parts of a referral that was divided. */
public interface Parts {
    /** How many are in which state; what its requester may know. */
    Uni<List<PartCount>> counts(ReferralId whole);

    /** The parts that this intermediary sent, newest first; never more than a referral has. */
    Uni<List<ReferralSummary>> sent(ReferralId whole, OrganisationId intermediary);

    /**
     * The parts that can still be stopped, locked until the end of the transaction, whoever runs it. Empty unless the
     * whole was stopped in this transaction or before.
     */
    Uni<List<StoredReferral>> toStop(ReferralId whole);
}
