package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Both sides of how a referral ended: what the organisation says and what the resident says.
 *
 * @param end the fact that ended it
 * @param outcome what the organisation says the help led to
 * @param at when the later of the two was said
 */
public record Closure(
        JourneyId journey,
        ReferralSoFar referral,
        Fact end,
        Optional<String> outcome,
        VerdictCode verdict,
        Instant at) {
    /** Whether the two contradict each other. */
    public boolean isContradictory() {
        return StatedResult.of(end, outcome).isContradictedBy(verdict);
    }
}
