package nl.sociaalpact.referral.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one service answers a question, part by part. It is about the service: nothing here says anything of a person.
 *
 * @param rules the rules of eligibility, each held against the question
 * @param metres to where residents visit it, from the middle of the area that was asked; absent: cannot be told
 */
public record MatchParts(
        List<EligibilityRule> rules,
        AssuranceState freshness,
        Capacity capacity,
        @Nullable Integer metres,
        LanguageFit language) {
    /** Keeps its own copy. */
    public MatchParts {
        rules = List.copyOf(rules);
    }

    /** The rules together. */
    public EligibilityRule.Result eligibility() {
        return EligibilityRules.together(rules);
    }

    /** What each part is worth. */
    public Worth worth(MatchWeights weights) {
        return new Worth(
                eligibility() == EligibilityRule.Result.MATCHES ? MatchWeights.WHOLE : weights.eligibilityUnknown(),
                weights.freshness().getOrDefault(freshness, 1),
                weights.capacity().getOrDefault(capacity, 1),
                metres == null ? weights.unknownDistance() : weights.distance(metres),
                weights.language().getOrDefault(language, 1));
    }

    /** What each part is worth, in thousandths. */
    public record Worth(int eligibility, int freshness, int capacity, int distance, int language) {
        /** All parts multiplied: exact, so that the order never depends on rounding. */
        public long product() {
            return (long) eligibility * freshness * capacity * distance * language;
        }

        /** All parts multiplied, in thousandths, for people to read. */
        public int together() {
            return (int) (product() / 1_000_000_000_000L);
        }
    }
}
