package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import nl.sociaalpact.earlysignalling.domain.Address;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An address in JSON. */
@Schema(name = "PostalAddress", description = "An address in the parts that identify it in the Netherlands.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PostalAddress(
        @Schema(description = "Four digits and two letters, with or without a space.", examples = "1102 MB")
        @NotNull @Pattern(regexp = "^[1-9][0-9]{3} ?[A-Za-z]{2}$") String postcode,

        @Schema(description = "House number without letter and addition.") @NotNull @Min(1) @Max(99_999) Integer houseNumber,

        @Schema(description = "One letter (huisletter).", nullable = true) @Pattern(regexp = "^[A-Za-z]$") @Nullable String houseLetter,

        @Schema(description = "One to four letters or digits (toevoeging).", nullable = true)
        @Pattern(regexp = "^[0-9A-Za-z]{1,4}$") @Nullable String addition) {

    static PostalAddress from(Address address) {
        return new PostalAddress(address.postcode(), address.houseNumber(), address.houseLetter(), address.addition());
    }

    Address toDomain() {
        return new Address(
                postcode,
                houseNumber,
                Objects.requireNonNullElse(houseLetter, ""),
                Objects.requireNonNullElse(addition, ""));
    }

    @Override
    public String toString() {
        return "PostalAddress[hidden]";
    }
}
