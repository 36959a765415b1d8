package nl.sociaalpact.residentjourney.domain;

import java.util.List;
import java.util.Set;

/**
 * A referral, as the timeline tells it.
 *
 * @param finished whether it came to its end and is no mistake
 */
public record ReferralSoFar(List<Party> parties, Set<String> lifeDomains, boolean finished) {
    /** Copies what it is given. */
    public ReferralSoFar {
        parties = List.copyOf(parties);
        lifeDomains = Set.copyOf(lifeDomains);
    }
}
