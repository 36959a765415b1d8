package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.sociaalpact.referral.domain.HouseholdId;
import nl.sociaalpact.referral.domain.OrganisationId;

/** What was asked for households. */
public interface Households {
    /** The referrals of a household to which the reader is a party, without what was entered in error. */
    Uni<List<ReferralSummary>> referrals(HouseholdId household, OrganisationId reader);
}
