package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.Signal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signal as part of a case, in JSON. */
@Schema(name = "CaseSignal", description = "What the organisation needs of a signal to offer help.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseSignalView(
        @Schema(description = "The signal.") UUID signalId,
        @Schema(description = "Kind of sender.") PartnerTypeCode partnerType,

        @Schema(description = "Birth date of the person who owes; absent when unknown.", nullable = true) @Nullable LocalDate birthDate,

        @Schema(description = "Amount of the arrears in whole euros.")
        int amountEuro,

        @Schema(description = "Since when there are arrears.")
        LocalDate arrearsSince,

        @Schema(description = "Day of the report.") LocalDate signalledOn,
        @Schema(description = "Whether a crisis threatens.") boolean crisis) {

    static CaseSignalView from(Signal signal) {
        var report = signal.report();
        return new CaseSignalView(
                signal.reception().signal().value(),
                PartnerTypeCode.of(report.partnerType()),
                report.birthDate(),
                report.amount().euros(),
                report.arrearsSince(),
                report.signalledOn(),
                report.crisis());
    }

    @Override
    public String toString() {
        return "CaseSignalView[hidden]";
    }
}
