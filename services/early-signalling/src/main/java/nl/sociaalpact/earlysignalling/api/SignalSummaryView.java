package nl.sociaalpact.earlysignalling.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.Signal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signal in a list, in JSON. */
@Schema(name = "SignalSummary", description = "A signal without what it says about the resident.")
record SignalSummaryView(
        @Schema(description = "This signal.") UUID signalId,
        @Schema(description = "The sender's own id.") String partnerSignalId,
        @Schema(description = "Kind of sender.") PartnerTypeCode partnerType,
        @Schema(description = "Area of the address.") AreaCode area,
        @Schema(description = "What became of it.") SignalStatusCode status,
        @Schema(description = "Whether a crisis threatens.") boolean crisis,
        @Schema(description = "Day of the report.") LocalDate signalledOn,
        @Schema(description = "When it came in.") Instant receivedAt) {

    static SignalSummaryView from(Signal signal) {
        var report = signal.report();
        return new SignalSummaryView(
                signal.reception().signal().value(),
                report.partnerSignalId(),
                PartnerTypeCode.of(report.partnerType()),
                AreaCode.of(report.area()),
                SignalStatusCode.of(signal.status()),
                report.crisis(),
                report.signalledOn(),
                signal.reception().receivedAt());
    }
}
