package nl.sociaalpact.referral.domain;

import java.util.Map;

/**
 * What each finding is worth, in thousandths; the best of each part is 1000. Nothing is worth nothing, so that no part
 * hides the others.
 *
 * @param eligibilityUnknown what an eligibility that is not certain is worth
 * @param halfwayMetres the distance that is worth half
 * @param unknownDistance what a distance that cannot be told is worth
 */
public record MatchWeights(
        int eligibilityUnknown,
        Map<AssuranceState, Integer> freshness,
        Map<Capacity, Integer> capacity,
        Map<LanguageFit, Integer> language,
        int halfwayMetres,
        int unknownDistance) {
    /** The best that a part can be. */
    public static final int WHOLE = 1000;

    /** Every finding that can be proposed has a worth. */
    public MatchWeights {
        freshness = Map.copyOf(freshness);
        capacity = Map.copyOf(capacity);
        language = Map.copyOf(language);
        requireWorth(eligibilityUnknown);
        requireWorth(unknownDistance);
        freshness.values().forEach(MatchWeights::requireWorth);
        capacity.values().forEach(MatchWeights::requireWorth);
        language.values().forEach(MatchWeights::requireWorth);
        if (halfwayMetres < 1) {
            throw new IllegalArgumentException("a distance that is worth half is at least a metre");
        }
    }

    /** What a distance is worth: half at the halfway distance, and never nothing. */
    int distance(int metres) {
        return Math.max(1, (int) ((long) WHOLE * halfwayMetres / ((long) halfwayMetres + metres)));
    }

    private static void requireWorth(int value) {
        if (value < 1 || value > WHOLE) {
            throw new IllegalArgumentException("a finding is worth 1 to 1000 thousandths");
        }
    }
}
