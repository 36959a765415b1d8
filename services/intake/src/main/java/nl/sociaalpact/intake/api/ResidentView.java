package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.sociaalpact.intake.domain.Resident;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The organisation's own record of a resident, in JSON. */
@Schema(
        name = "Resident",
        description = "What the calling organisation itself knows of a resident.",
        requiredProperties = {
            "residentRef",
            "givenName",
            "familyName",
            "area",
            "contactPreferences",
            "registeredBy",
            "registeredAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResidentView(
        @Schema(
                description =
                        "Under which the calling organisation knows the resident, in every service. Another organisation has another one.")
        String residentRef,

        @Schema(description = "Given names.") String givenName,

        @Schema(description = "What stands before the family name (tussenvoegsel).", nullable = true) @Nullable String familyNamePrefix,

        @Schema(description = "Family name.") String familyName,

        @Schema(description = "Day of birth.", nullable = true) @Nullable LocalDate birthDate,

        @Schema(description = "Where the resident lives.", nullable = true) @Nullable PostalAddress address,

        @Schema(description = "Part of the city in which the resident lives or stays.")
        AreaCode area,

        @Schema(description = "Language the resident likes to speak, a code of ISO 639.", nullable = true) @Nullable String preferredLanguage,

        @Schema(description = "How the resident likes to be spoken to.")
        Preferences contactPreferences,

        @Schema(description = "Who registered the resident.")
        RecorderView registeredBy,

        @Schema(description = "When the organisation registered the resident.")
        Instant registeredAt) {

    static ResidentView from(Resident resident, String residentRef) {
        var details = resident.details();
        var birthDate = details.birthDate();
        return new ResidentView(
                residentRef,
                details.name().given(),
                details.name().prefix(),
                details.name().family(),
                birthDate == null ? null : birthDate.value(),
                PostalAddress.from(details.address()),
                AreaCode.of(details.area()),
                details.contact().language(),
                Preferences.from(details.contact()),
                RecorderView.from(resident.registeredBy()),
                resident.registeredAt());
    }

    @Override
    public String toString() {
        return "ResidentView[…]";
    }
}
