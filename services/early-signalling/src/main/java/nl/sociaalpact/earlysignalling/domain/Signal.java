package nl.sociaalpact.earlysignalling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalReceived;
import org.jspecify.annotations.Nullable;

/**
 * A report of payment arrears that was taken in.
 *
 * @param explanation why it is not taken up, when a rule decided so
 */
public record Signal(
        Reception reception,
        ArrearsReport report,
        SignalStatus status,
        @Nullable Explanation explanation,
        long version) {

    /** Takes a report in, or refuses to keep anything of it. */
    public static Decision<Signal> receive(
            Reception reception, ArrearsReport report, UptakeRules rules, Optional<EuroAmount> highestBefore) {
        return report.broken(reception.day())
                .<Decision<Signal>>map(Refused::new)
                .orElseGet(() -> accepted(reception, report, rules.explain(report, highestBefore)));
    }

    private static Decision<Signal> accepted(
            Reception reception, ArrearsReport report, Optional<Explanation> explanation) {
        var status = explanation.map(Explanation::status).orElse(SignalStatus.NOT_YET_PICKED_UP);
        var received = new SignalReceived(
                reception.signal(), reception.reporter(), report.partnerType(), report.area(), reception.receivedAt());
        return new Accepted<>(new Signal(reception, report, status, explanation.orElse(null), 1), List.of(received));
    }

    /**
     * That a report came in.
     *
     * @param reporter the signal partner
     * @param municipality which received it and decides what happens to it
     */
    public record Reception(SignalId signal, OrganisationId reporter, OrganisationId municipality, Instant receivedAt) {

        /** The day on which it came in. */
        public LocalDate day() {
            return LocalDay.of(receivedAt);
        }
    }
}
