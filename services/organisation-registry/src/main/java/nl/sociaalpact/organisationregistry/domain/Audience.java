package nl.sociaalpact.organisationregistry.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a service can reach.
 *
 * @param languages spoken there; empty: not told
 * @param visitingArea the area in which residents visit it; absent: it works in each of its areas. Never an address:
 *     some places must stay unknown
 */
public record Audience(Set<Language> languages, @Nullable Area visitingArea, Eligibility eligibility) {
    /** Nothing was told. */
    public static final Audience UNTOLD = new Audience(Set.of(), null, Eligibility.OPEN);

    /** Keeps its own copy. */
    public Audience {
        languages = Set.copyOf(languages);
    }
}
