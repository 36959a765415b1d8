package nl.sociaalpact.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.sociaalpact.intake.domain.BirthDate;
import nl.sociaalpact.intake.domain.Likeness;
import nl.sociaalpact.intake.domain.PersonName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to find somebody. */
@Schema(
        name = "SearchResidents",
        description =
                "What somebody tells of a person: at least two of the whole name, the birth date and the address.")
record SearchResidentsBody(
        @Schema(description = "Given names; only together with the family name.", nullable = true)
        @Size(min = 1, max = 100) @Writable
        @Nullable String givenName,

        @Schema(description = "What stands before the family name (tussenvoegsel).", nullable = true)
        @Size(min = 1, max = 30) @Writable
        @Nullable String familyNamePrefix,

        @Schema(description = "Family name; only together with given names.", nullable = true)
        @Size(min = 1, max = 100) @Writable
        @Nullable String familyName,

        @Schema(description = "Day of birth.", nullable = true) @Nullable LocalDate birthDate,

        @Schema(description = "Address; the letter and the addition are not compared.", nullable = true)
        @Valid @Nullable PostalAddress address) {
    Likeness likeness() {
        return Likeness.of(
                givenName == null || familyName == null
                        ? null
                        : new PersonName(givenName, familyNamePrefix, familyName),
                birthDate == null ? null : new BirthDate(birthDate),
                PostalAddress.toDomain(address));
    }

    @Override
    public String toString() {
        return "SearchResidentsBody[…]";
    }
}
