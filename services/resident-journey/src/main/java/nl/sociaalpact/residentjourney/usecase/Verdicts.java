package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import nl.sociaalpact.residentjourney.domain.Verdict;

/** What residents said of referrals. */
public interface Verdicts {
    /** Keeps it; false when the resident already said something of this referral. */
    Uni<Boolean> add(Verdict verdict);
}
