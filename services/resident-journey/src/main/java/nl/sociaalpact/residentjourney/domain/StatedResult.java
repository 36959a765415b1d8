package nl.sociaalpact.residentjourney.domain;

import java.util.Optional;
import java.util.Set;

/** What the organisation that helped says the help led to, as far as a resident can contradict it. */
public enum StatedResult {
    /** Something was reached. */
    RESOLVED(VerdictCode.NOT_HELPED),
    /** Something was reached, not all of it. */
    PARTLY_RESOLVED(VerdictCode.NOT_HELPED),
    /** Nothing was reached, or the help ended without a result. */
    UNRESOLVED(VerdictCode.HELPED),
    /** It does not say. */
    UNSAID;

    private static final Set<String> REACHED = Set.of(
            "work-found",
            "allowance-applied",
            "conflict-settled",
            "debt-arrangement-made",
            "advice-given",
            "support-started",
            "social-contact-made",
            "housing-found");

    private final Set<VerdictCode> contradictedBy;

    StatedResult(VerdictCode... contradictedBy) {
        this.contradictedBy = Set.of(contradictedBy);
    }

    /** Whether this and what the resident says cannot both be the whole truth. */
    public boolean isContradictedBy(VerdictCode verdict) {
        return contradictedBy.contains(verdict);
    }

    /**
     * What the end of a referral states.
     *
     * @param end the fact that ended it
     * @param outcome the code that came with it
     */
    public static StatedResult of(Fact end, Optional<String> outcome) {
        if (end == Fact.REFERRAL_FAILED) {
            return UNRESOLVED;
        }
        return outcome.map(StatedResult::ofOutcome).orElse(UNSAID);
    }

    private static StatedResult ofOutcome(String outcome) {
        return switch (outcome) {
            case "partly-resolved" -> PARTLY_RESOLVED;
            case "not-resolved" -> UNRESOLVED;
            default -> REACHED.contains(outcome) ? RESOLVED : UNSAID;
        };
    }
}
