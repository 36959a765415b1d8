package nl.sociaalpact.referral.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a service can reach, in codes as the registry wrote them: one that is new here must not get lost.
 *
 * @param languages ISO 639; empty: not told
 * @param visitingArea where residents visit it; absent: it works in each of its areas
 * @param youngest in years; absent: no limit
 * @param oldest in years; absent: no limit
 * @param householdTypes only for these; empty: for all
 * @param excludedHouseholdTypes never for these
 */
public record Audience(
        Set<String> languages,
        @Nullable String visitingArea,
        @Nullable Integer youngest,
        @Nullable Integer oldest,
        Set<String> householdTypes,
        Set<String> excludedHouseholdTypes) {
    /** Nothing was told. */
    public static final Audience UNTOLD = new Audience(Set.of(), null, null, null, Set.of(), Set.of());

    /** Keeps its own copy. */
    public Audience {
        languages = Set.copyOf(languages);
        householdTypes = Set.copyOf(householdTypes);
        excludedHouseholdTypes = Set.copyOf(excludedHouseholdTypes);
    }
}
