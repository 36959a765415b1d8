package nl.sociaalpact.organisationregistry.domain;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom a service is, in rules that a machine can check. A rule that is not given shuts nobody out.
 *
 * @param minimumAge youngest age in years
 * @param maximumAge oldest age in years
 * @param householdTypes only for these; empty: for all
 * @param excludedHouseholdTypes never for these
 */
public record Eligibility(
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        Set<HouseholdType> householdTypes,
        Set<HouseholdType> excludedHouseholdTypes) {

    /** The oldest age that a rule names. */
    public static final int OLDEST = 120;

    /** No rules. */
    public static final Eligibility OPEN = new Eligibility(null, null, Set.of(), Set.of());

    /** Rules do not contradict each other. */
    public Eligibility {
        householdTypes = Set.copyOf(householdTypes);
        excludedHouseholdTypes = Set.copyOf(excludedHouseholdTypes);
        if (minimumAge != null && maximumAge != null && minimumAge > maximumAge) {
            throw new IllegalArgumentException("the youngest age lies above the oldest");
        }
        if (!Collections.disjoint(householdTypes, excludedHouseholdTypes)) {
            throw new IllegalArgumentException("a household type is both meant and excluded");
        }
    }
}
