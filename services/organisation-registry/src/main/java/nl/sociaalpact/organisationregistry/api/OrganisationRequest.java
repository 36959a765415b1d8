package nl.sociaalpact.organisationregistry.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.sociaalpact.organisationregistry.domain.Code;
import nl.sociaalpact.organisationregistry.domain.KvkNumber;
import nl.sociaalpact.organisationregistry.domain.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself. */
record OrganisationRequest(
        @Schema(
                description = "Short, lasting name in kebab-case; never changes after registration.",
                examples = "dynamo")
        @NotNull @Size(min = 2, max = 60) @Pattern(regexp = Code.FORM) String code,

        @Schema(description = "Name as residents and partners know it.", examples = "Dynamo")
        @NotBlank @Size(min = 2, max = 120) @Pattern(regexp = Texts.LINE) String name,

        @Schema(description = "How it is organised.") @NotNull KindCode kind,

        @Schema(
                description = "Number in the trade register, eight digits. Informal groups have none.",
                examples = "12345678")
        @Pattern(regexp = KvkNumber.FORM) @Nullable String kvkNumber,

        @Schema(description = "What it does, for partners.") @Size(max = 2000) @Pattern(regexp = Texts.LINES) @Nullable String description) {

    Profile toDomain() {
        return new Profile(
                new Code(code),
                name,
                kind.toDomain(),
                kvkNumber == null ? null : new KvkNumber(kvkNumber),
                description);
    }
}
