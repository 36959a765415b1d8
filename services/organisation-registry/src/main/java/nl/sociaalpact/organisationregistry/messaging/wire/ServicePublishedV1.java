package nl.sociaalpact.organisationregistry.messaging.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.Language;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServicePublished;
import org.jspecify.annotations.Nullable;

/** Contract {@code organisation-registry/service-published.v1}. What was not told is absent. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ServicePublishedV1(
        UUID organisationId,
        UUID serviceId,
        List<String> lifeDomains,
        List<String> areas,
        List<String> languages,
        @Nullable String visitingArea,
        @Nullable Integer youngest,
        @Nullable Integer oldest,
        List<String> compositions,
        List<String> excludedCompositions,
        String status,
        Instant occurredAt) {

    /** What leaves of this fact. */
    public static ServicePublishedV1 from(ServicePublished fact) {
        var offer = fact.offer();
        var audience = offer.audience();
        var eligibility = audience.eligibility();
        var visiting = audience.visitingArea();
        return new ServicePublishedV1(
                fact.organisation().value(),
                fact.service().value(),
                codes(offer.lifeDomains()),
                codes(offer.areas()),
                audience.languages().stream().map(Language::code).sorted().toList(),
                visiting == null ? null : Codes.of(visiting),
                eligibility.minimumAge(),
                eligibility.maximumAge(),
                codes(eligibility.householdTypes()),
                codes(eligibility.excludedHouseholdTypes()),
                Codes.of(fact.status()),
                fact.occurredAt());
    }

    private static List<String> codes(Set<? extends Enum<?>> values) {
        return values.stream().map(Codes::of).sorted().toList();
    }
}
