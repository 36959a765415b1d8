package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import nl.sociaalpact.organisationregistry.domain.Eligibility;
import nl.sociaalpact.organisationregistry.domain.HouseholdType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For whom a service is. */
@Schema(name = "Eligibility", description = "For whom a service is. A rule that is left out shuts nobody out.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EligibilityBody(
        @Schema(description = "Youngest age in years.", nullable = true) @Min(0) @Max(Eligibility.OLDEST) @Nullable Integer minimumAge,

        @Schema(description = "Oldest age in years.", nullable = true) @Min(0) @Max(Eligibility.OLDEST) @Nullable Integer maximumAge,

        @Schema(description = "Only for these households, each once.", uniqueItems = true, nullable = true)
        @Size(max = 5) @Nullable List<@NotNull HouseholdTypeCode> householdTypes,

        @Schema(description = "Never for these households, each once.", uniqueItems = true, nullable = true)
        @Size(max = 5) @Nullable List<@NotNull HouseholdTypeCode> excludedHouseholdTypes) {

    static @Nullable EligibilityBody from(Eligibility eligibility) {
        return eligibility.equals(Eligibility.OPEN)
                ? null
                : new EligibilityBody(
                        eligibility.minimumAge(),
                        eligibility.maximumAge(),
                        codes(eligibility.householdTypes()),
                        codes(eligibility.excludedHouseholdTypes()));
    }

    Eligibility toDomain() {
        return new Eligibility(
                minimumAge,
                maximumAge,
                Each.once(householdTypes, HouseholdTypeCode::toDomain),
                Each.once(excludedHouseholdTypes, HouseholdTypeCode::toDomain));
    }

    private static @Nullable List<HouseholdTypeCode> codes(Set<HouseholdType> types) {
        return types.isEmpty()
                ? null
                : types.stream().map(HouseholdTypeCode::of).sorted().toList();
    }
}
