package nl.sociaalpact.referral.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which help is looked for. It says nothing of who needs it, is not kept, and what is left out rules nobody out.
 *
 * @param language ISO 639
 */
public record MatchQuestion(
        OrganisationId asker,
        LifeDomain lifeDomain,
        Area area,
        @Nullable String language,
        @Nullable AgeBand ageBand,
        @Nullable HouseholdType householdType) {}
