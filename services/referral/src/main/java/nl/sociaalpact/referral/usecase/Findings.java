package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import nl.sociaalpact.referral.domain.Finding;
import nl.sociaalpact.referral.domain.Particulars;
import nl.sociaalpact.referral.domain.ReferralId;

/** What assessments found. */
public interface Findings {
    /** All of them, in the order of the life domains. */
    Uni<List<Finding>> all(ReferralId referral);

    /** Those of which the resident lets the requester know today. */
    Uni<List<Finding>> openToRequester(Particulars particulars, LocalDate today);

    /** How many of these the resident keeps from the requester today. */
    Uni<Integer> withoutConsent(Particulars particulars, List<Finding> findings, LocalDate today);

    /** Keeps these in the place of what was found before. */
    Uni<Void> put(ReferralId referral, List<Finding> findings);
}
