package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service as every member sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServiceView(
        @Schema(description = "Identifies the service.", required = true)
        UUID serviceId,

        @Schema(description = "The organisation that offers it.", required = true)
        UUID organisationId,

        @Schema(description = "Name as residents know it.", required = true)
        String name,

        @Schema(description = "What it offers, for whom and when.") @Nullable String description,

        @Schema(description = "Life domains in which it helps.", required = true)
        List<LifeDomainCode> lifeDomains,

        @Schema(description = "Areas whose residents it is for.", required = true)
        List<AreaCode> areas,

        @Schema(nullable = true) @Nullable AudienceBody audience,

        @Schema(description = "Whether it is offered now.", required = true)
        ServiceStatusCode status,

        @Schema(required = true) AssuranceView assurance) {

    static ServiceView from(OfferedService service, AssuranceView assurance) {
        var offer = service.offer();
        return new ServiceView(
                service.id().value(),
                service.owner().value(),
                offer.name(),
                offer.description(),
                offer.lifeDomains().stream().map(LifeDomainCode::of).sorted().toList(),
                offer.areas().stream().map(AreaCode::of).sorted().toList(),
                AudienceBody.from(offer.audience()),
                ServiceStatusCode.of(service.status()),
                assurance);
    }
}
