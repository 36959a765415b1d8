package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as every member sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationView(
        @Schema(description = "Identifies the organisation in every service.", required = true)
        UUID organisationId,

        @Schema(description = "Short, lasting name.", required = true)
        String code,

        @Schema(description = "Name as residents and partners know it.", required = true)
        String name,

        @Schema(description = "How it is organised.", required = true)
        KindCode kind,

        @Schema(description = "Number in the trade register; absent when it has or gives none.") @Nullable String kvkNumber,

        @Schema(description = "What it does, for partners.") @Nullable String description,

        @Schema(description = "Standing in the pact; only an active organisation takes part.", required = true)
        MembershipCode membership) {

    static OrganisationView from(Organisation organisation) {
        var profile = organisation.profile();
        return new OrganisationView(
                organisation.id().value(),
                profile.code().value(),
                profile.name(),
                KindCode.of(profile.kind()),
                profile.kvkNumber() == null ? null : profile.kvkNumber().value(),
                profile.description(),
                MembershipCode.of(organisation.membership().standing()));
    }
}
