package nl.sociaalpact.referral.messaging.wire;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Audience;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ServiceFact;
import nl.sociaalpact.referral.domain.ServiceId;
import org.jspecify.annotations.Nullable;

/** What this service reads of the registry's {@code service-published}. */
public record ServicePublishedV1(
        UUID serviceId,
        UUID organisationId,
        List<String> lifeDomains,
        List<String> areas,
        @Nullable List<String> languages,
        @Nullable String visitingArea,
        @Nullable Integer youngest,
        @Nullable Integer oldest,
        @Nullable List<String> compositions,
        @Nullable List<String> excludedCompositions,
        String status) {

    /** Refuses an event that lacks what it needs. */
    public ServicePublishedV1 {
        Objects.requireNonNull(serviceId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(lifeDomains);
        Objects.requireNonNull(areas);
        Objects.requireNonNull(status);
    }

    /** What it tells of the service. */
    public ServiceFact fact() {
        return new ServiceFact.Published(
                new ServiceId(serviceId),
                new OrganisationId(organisationId),
                Set.copyOf(lifeDomains),
                Set.copyOf(areas),
                new Audience(
                        set(languages), visitingArea, youngest, oldest, set(compositions), set(excludedCompositions)),
                status.equals("active"));
    }

    private static Set<String> set(@Nullable List<String> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }
}
