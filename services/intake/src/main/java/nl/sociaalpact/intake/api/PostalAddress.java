package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.sociaalpact.intake.domain.Address;
import nl.sociaalpact.intake.domain.HouseNumber;
import nl.sociaalpact.intake.domain.Postcode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An address in JSON. */
@Schema(description = "An address in the parts that identify it in the Netherlands.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostalAddress(
        @Schema(
                description = "Four digits and two letters, with or without a space; never SA, SD or SS.",
                examples = "1102 MB")
        @NotNull @Pattern(regexp = "^[1-9][0-9]{3} ?(?![sS][aAdDsS])[A-Za-z]{2}$")
        String postcode,

        @Schema(description = "House number without letter and addition.") @NotNull @Min(1) @Max(99_999) Integer houseNumber,

        @Schema(description = "One letter (huisletter).", nullable = true) @Pattern(regexp = "^[A-Za-z]$") @Nullable String houseLetter,

        @Schema(description = "One to four letters or digits (toevoeging).", nullable = true)
        @Pattern(regexp = "^[0-9A-Za-z]{1,4}$") @Nullable String houseNumberAddition) {

    static @Nullable PostalAddress from(@Nullable Address address) {
        return address == null
                ? null
                : new PostalAddress(
                        address.postcode().value(),
                        address.houseNumber().number(),
                        address.houseNumber().letter(),
                        address.houseNumber().addition());
    }

    static @Nullable Address toDomain(@Nullable PostalAddress address) {
        return address == null
                ? null
                : new Address(
                        new Postcode(address.postcode),
                        new HouseNumber(address.houseNumber, address.houseLetter, address.houseNumberAddition));
    }

    @Override
    public String toString() {
        return "PostalAddress[…]";
    }
}
