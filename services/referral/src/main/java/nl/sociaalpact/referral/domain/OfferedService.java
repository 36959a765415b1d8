package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service that residents can be referred to, as the registry told of it.
 *
 * @param lifeDomains codes, as the registry wrote them
 * @param areas codes, as the registry wrote them
 * @param offered whether it is offered now
 * @param assuredAt when its organisation last said that all of it is still so
 * @param told what was last told of its room
 */
public record OfferedService(
        ServiceId id,
        OrganisationId organisation,
        Set<String> lifeDomains,
        Set<String> areas,
        Audience audience,
        boolean offered,
        @Nullable Instant assuredAt,
        @Nullable ToldCapacity told) {
    /** Keeps its own copy. */
    public OfferedService {
        lifeDomains = Set.copyOf(lifeDomains);
        areas = Set.copyOf(areas);
    }
}
