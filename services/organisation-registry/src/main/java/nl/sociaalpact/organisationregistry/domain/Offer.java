package nl.sociaalpact.organisationregistry.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a service is, in which life domains it helps, for the residents of which areas, and whom it can reach. */
public record Offer(
        String name, @Nullable String description, Set<LifeDomain> lifeDomains, Set<Area> areas, Audience audience) {
    /** An offer helps somewhere with something. */
    public Offer {
        lifeDomains = Set.copyOf(lifeDomains);
        areas = Set.copyOf(areas);
        if (lifeDomains.isEmpty() || areas.isEmpty()) {
            throw new IllegalArgumentException("an offer names a life domain and an area");
        }
    }
}
