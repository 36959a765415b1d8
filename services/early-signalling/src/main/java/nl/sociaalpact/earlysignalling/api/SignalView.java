package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.Signal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signal in JSON. */
@Schema(name = "Signal", description = "A report of payment arrears and what became of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignalView(
        @Schema(description = "This signal.") UUID signalId,

        @Schema(description = "The organisation that sent it.")
        UUID organisationId,

        @Schema(description = "The sender's own id.") String partnerSignalId,
        @Schema(description = "Kind of sender.") PartnerTypeCode partnerType,

        @Schema(description = "Where the person who owes lives.")
        PostalAddress address,

        @Schema(description = "Birth date of the person who owes; absent when unknown.", nullable = true) @Nullable LocalDate birthDate,

        @Schema(description = "Area of the address.") AreaCode area,

        @Schema(description = "Amount of the arrears in whole euros.")
        int amountEuro,

        @Schema(description = "Since when there are arrears.")
        LocalDate arrearsSince,

        @Schema(description = "Day of the report.") LocalDate signalledOn,
        @Schema(description = "What the sender did before.") CollectionStepsBody collectionSteps,
        @Schema(description = "Whether a crisis threatens.") boolean crisis,

        @Schema(description = "What became of it. The sender learns no more than this.")
        SignalStatusCode status,

        @Schema(description = "Why it is not taken up; absent unless a rule decided so.", nullable = true) @Nullable ExplanationView explanation,

        @Schema(description = "When it came in.") Instant receivedAt) {

    static SignalView from(Signal signal) {
        var report = signal.report();
        return new SignalView(
                signal.reception().signal().value(),
                signal.reception().reporter().value(),
                report.partnerSignalId(),
                PartnerTypeCode.of(report.partnerType()),
                PostalAddress.from(report.address()),
                report.birthDate(),
                AreaCode.of(report.area()),
                report.amount().euros(),
                report.arrearsSince(),
                report.signalledOn(),
                CollectionStepsBody.from(report.steps()),
                report.crisis(),
                SignalStatusCode.of(signal.status()),
                Optional.ofNullable(signal.explanation())
                        .map(ExplanationView::from)
                        .orElse(null),
                signal.reception().receivedAt());
    }

    @Override
    public String toString() {
        return "SignalView[hidden]";
    }
}
