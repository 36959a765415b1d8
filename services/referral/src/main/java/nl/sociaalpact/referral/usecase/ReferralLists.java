package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Pages of referrals, straight from the tables. */
public interface ReferralLists {
    /** The asked page, newest first; never one that was entered in error. */
    Uni<List<ReferralSummary>> page(ListReferrals.Query query);
}
