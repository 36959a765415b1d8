package nl.sociaalpact.earlysignalling.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import nl.sociaalpact.earlysignalling.domain.ArrearsReport;
import nl.sociaalpact.earlysignalling.domain.EuroAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to take in a signal. */
@Schema(name = "ReportSignal", description = "A report of payment arrears.")
record ReportSignalBody(
        @Schema(
                description = "The sender's own id of this report; the same id twice is refused.",
                examples = "huur-2026-11-0042")
        @NotNull @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$") String partnerSignalId,

        @Schema(description = "Kind of sender.") @NotNull PartnerTypeCode partnerType,

        @Schema(description = "Where the person who owes lives.") @NotNull @Valid PostalAddress address,

        @Schema(description = "Birth date of the person who owes, if known.", nullable = true) @Nullable LocalDate birthDate,

        @Schema(description = "Area of the address.") @NotNull AreaCode area,

        @Schema(description = "Amount of the arrears in whole euros.") @NotNull @Min(1) @Max(9_999_999) Integer amountEuro,

        @Schema(description = "Since when there are arrears.") @NotNull LocalDate arrearsSince,

        @Schema(description = "Day of the report; absent means today.", nullable = true) @Nullable LocalDate signalledOn,

        @Schema(description = "What the sender did before.") @NotNull @Valid CollectionStepsBody collectionSteps,

        @Schema(description = "Whether eviction, cut-off or loss of health insurance threatens.") @NotNull Boolean crisis) {

    ArrearsReport toDomain(LocalDate today) {
        return new ArrearsReport(
                partnerSignalId,
                partnerType.toDomain(),
                address.toDomain(),
                birthDate,
                area.toDomain(),
                new EuroAmount(amountEuro),
                arrearsSince,
                Objects.requireNonNullElse(signalledOn, today),
                collectionSteps.toDomain(),
                crisis);
    }

    @Override
    public String toString() {
        return "ReportSignalBody[hidden]";
    }
}
