package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.organisationregistry.domain.Audience;
import nl.sociaalpact.organisationregistry.domain.Eligibility;
import nl.sociaalpact.organisationregistry.domain.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a service can reach. */
@Schema(name = "Audience", description = "Whom a service can reach, in terms that a proposal of services can weigh.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AudienceBody(
        @Schema(
                description = "Languages spoken there, ISO 639: two letters, or three where there are no two.",
                uniqueItems = true,
                nullable = true)
        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = Language.FORM) String> languages,

        @Schema(
                description =
                        "The area in which residents visit it, never an address. Left out: it works in each of its"
                                + " areas.",
                nullable = true)
        @Nullable AreaCode visitingArea,

        @Schema(nullable = true) @Valid @Nullable EligibilityBody eligibility) {

    static @Nullable AudienceBody from(Audience audience) {
        var languages =
                audience.languages().stream().sorted().map(Language::code).toList();
        var visiting = audience.visitingArea();
        return audience.equals(Audience.UNTOLD)
                ? null
                : new AudienceBody(
                        languages.isEmpty() ? null : languages,
                        visiting == null ? null : AreaCode.of(visiting),
                        EligibilityBody.from(audience.eligibility()));
    }

    Audience toDomain() {
        try {
            return new Audience(
                    Each.once(languages, Language::new),
                    visitingArea == null ? null : visitingArea.toDomain(),
                    eligibility == null ? Eligibility.OPEN : eligibility.toDomain());
        } catch (IllegalArgumentException contradiction) {
            throw new ProblemException(
                    CommonProblem.BAD_REQUEST, "The rules of eligibility contradict each other.", Map.of());
        }
    }
}
