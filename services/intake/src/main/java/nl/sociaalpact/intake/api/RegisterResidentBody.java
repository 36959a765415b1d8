package nl.sociaalpact.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.sociaalpact.intake.domain.BirthDate;
import nl.sociaalpact.intake.domain.PersonName;
import nl.sociaalpact.intake.domain.PersonalDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to register a resident. */
@Schema(
        name = "RegisterResident",
        description = "What a resident tells about themself, and what was decided about candidates.")
record RegisterResidentBody(
        @Schema(description = "Given names.") @NotNull @Size(min = 1, max = 100) @Writable
        String givenName,

        @Schema(
                description = "What stands before the family name (tussenvoegsel), when it is kept apart.",
                nullable = true)
        @Size(min = 1, max = 30) @Writable
        @Nullable String familyNamePrefix,

        @Schema(description = "Family name.") @NotNull @Size(min = 1, max = 100) @Writable
        String familyName,

        @Schema(description = "Day of birth, when the resident tells it.", nullable = true) @Nullable LocalDate birthDate,

        @Schema(description = "Where the resident lives; absent for somebody without a home.", nullable = true)
        @Valid @Nullable PostalAddress address,

        @Schema(description = "Part of the city in which the resident lives or stays.") @NotNull AreaCode area,

        @Schema(
                description = "Language the resident likes to speak, a code of ISO 639.",
                nullable = true,
                examples = "nl")
        @Pattern(regexp = "^[a-z]{2,3}$") @Nullable String preferredLanguage,

        @Schema(description = "How the resident likes to be spoken to.", nullable = true) @Valid @Nullable Preferences contactPreferences,

        @Schema(description = "Needed when there are candidates.", nullable = true) @Valid @Nullable CandidateDecision decision) {

    PersonalDetails details() {
        return new PersonalDetails(
                new PersonName(givenName, familyNamePrefix, familyName),
                birthDate == null ? null : new BirthDate(birthDate),
                PostalAddress.toDomain(address),
                area.toDomain(),
                Preferences.toDomain(preferredLanguage, contactPreferences));
    }

    @Override
    public String toString() {
        return "RegisterResidentBody[…]";
    }
}
