package nl.sociaalpact.organisationregistry.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sociaalpact.organisationregistry.domain.Audience;
import nl.sociaalpact.organisationregistry.domain.Offer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service that the calling organisation offers to residents. */
record ServiceRequest(
        @Schema(description = "Name as residents know it.", examples = "Geldzaken-inloop")
        @NotBlank @Size(min = 2, max = 120) @Pattern(regexp = Texts.LINE) String name,

        @Schema(description = "What it offers, for whom and when.")
        @Size(max = 2000) @Pattern(regexp = Texts.LINES) @Nullable String description,

        @Schema(description = "Life domains in which it helps, each once.", uniqueItems = true)
        @NotNull @Size(min = 1, max = 12) List<@NotNull LifeDomainCode> lifeDomains,

        @Schema(description = "Areas whose residents it is for, each once.", uniqueItems = true)
        @NotNull @Size(min = 1, max = 6) List<@NotNull AreaCode> areas,

        @Schema(nullable = true) @Valid @Nullable AudienceBody audience) {

    Offer toDomain() {
        return new Offer(
                name,
                description,
                Each.once(lifeDomains, LifeDomainCode::toDomain),
                Each.once(areas, AreaCode::toDomain),
                audience == null ? Audience.UNTOLD : audience.toDomain());
    }
}
