package nl.sociaalpact.earlysignalling.usecase;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.earlysignalling.EarlySignallingConfig;
import nl.sociaalpact.earlysignalling.domain.ArrearsReport;
import nl.sociaalpact.earlysignalling.domain.Decision;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.Refusal;
import nl.sociaalpact.earlysignalling.domain.Signal;
import nl.sociaalpact.earlysignalling.domain.Signal.Reception;
import nl.sociaalpact.earlysignalling.domain.UptakeRules;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Takes in a report of payment arrears. Made at start, so that rules that make no sense stop the service there. */
@Startup
@ApplicationScoped
public class ReportSignal {
    private final UnitOfWork work;
    private final Signals signals;
    private final SignallingEvents events;
    private final Receptions receptions;
    private final UptakeRules rules;

    ReportSignal(
            UnitOfWork work,
            Signals signals,
            SignallingEvents events,
            Receptions receptions,
            EarlySignallingConfig config) {
        this.work = work;
        this.signals = signals;
        this.events = events;
        this.receptions = receptions;
        this.rules = config.uptakeRules();
    }

    /** What a signal partner sends. */
    public record Command(OrganisationId reporter, ArrearsReport report) {}

    /** Keeps it, unless it may not be kept or was sent before. */
    public Uni<Decision<Signal>> handle(Command command) {
        var reception = receptions.now(command.reporter());
        return work.inTransaction(
                new Scope.Organisation(command.reporter().value()),
                () -> command.report()
                        .broken(reception.day())
                        .map(ReportSignal::refused)
                        .orElseGet(() -> receive(reception, command.report())));
    }

    private Uni<Decision<Signal>> receive(Reception reception, ArrearsReport report) {
        return signals.highestBefore(reception.reporter(), report)
                .map(highest -> Signal.receive(reception, report, rules, highest))
                .chain(this::keep);
    }

    private Uni<Decision<Signal>> keep(Decision<Signal> decision) {
        return switch (decision) {
            case Accepted<Signal> accepted ->
                signals.add(accepted.state())
                        .chain(first -> first.map(id -> refused(new Refusal.AlreadyReported(id)))
                                .orElseGet(() -> tell(accepted)));
            case Refused<Signal> refused -> Uni.createFrom().item(refused);
        };
    }

    private static Uni<Decision<Signal>> refused(Refusal reason) {
        return Uni.createFrom().item(new Refused<>(reason));
    }

    private Uni<Decision<Signal>> tell(Accepted<Signal> accepted) {
        return events.publish(accepted.events()).replaceWith(accepted);
    }
}
