package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.sociaalpact.intake.usecase.ResidentSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the list of residents, in JSON. */
@Schema(
        name = "ResidentSummary",
        description = "A resident of whom the calling organisation has a record.",
        requiredProperties = {"residentRef", "givenName", "familyName", "area", "registeredAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResidentSummaryView(
        @Schema(description = "Under which the calling organisation knows the resident.")
        String residentRef,

        @Schema(description = "Given names.") String givenName,

        @Schema(description = "What stands before the family name (tussenvoegsel).", nullable = true) @Nullable String familyNamePrefix,

        @Schema(description = "Family name.") String familyName,

        @Schema(description = "Part of the city in which the resident lives or stays.")
        AreaCode area,

        @Schema(description = "When the organisation registered the resident.")
        Instant registeredAt) {

    static ResidentSummaryView from(ResidentSummary summary, String residentRef) {
        return new ResidentSummaryView(
                residentRef,
                summary.name().given(),
                summary.name().prefix(),
                summary.name().family(),
                AreaCode.of(summary.area()),
                summary.registeredAt());
    }

    @Override
    public String toString() {
        return "ResidentSummaryView[…]";
    }
}
