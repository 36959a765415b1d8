package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.earlysignalling.EarlySignallingConfig;
import nl.sociaalpact.earlysignalling.domain.Decision;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.MatchingRequest;
import nl.sociaalpact.earlysignalling.domain.MatchingRules;
import nl.sociaalpact.earlysignalling.domain.MatchingRun;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.lib.persistence.Ids;

/** The part of a run that touches signals: reads them, decides, keeps what was decided. */
@ApplicationScoped
class MatchSignals {
    private final Signals signals;
    private final MatchingRuns runs;
    private final SignallingEvents events;
    private final Ids ids;
    private final MatchingRules rules;

    MatchSignals(Signals signals, MatchingRuns runs, SignallingEvents events, Ids ids, EarlySignallingConfig config) {
        this.signals = signals;
        this.runs = runs;
        this.events = events;
        this.ids = ids;
        this.rules = config.matchingRules();
    }

    Uni<Decision<MatchingRun>> match(MatchingRequest request) {
        return signals.inPeriod(request.municipality(), request.period(), rules.largestRun() + 1)
                .map(found -> MatchingRun.match(request, found, rules, () -> new SignalCaseId(ids.next())))
                .call(this::keep);
    }

    private Uni<Void> keep(Decision<MatchingRun> decision) {
        return switch (decision) {
            case Accepted<MatchingRun>(var run, var facts) -> runs.add(run).chain(() -> events.publish(facts));
            case Refused<MatchingRun> refused -> Uni.createFrom().voidItem();
        };
    }
}
