package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.earlysignalling.domain.CaseStep;
import nl.sociaalpact.earlysignalling.domain.Decision;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.SignalCase;

/** Keeps a step that was decided: the case, what came with the step, and the facts, in one transaction. */
@ApplicationScoped
class KeepCaseStep {
    private final SignalCases cases;
    private final Signals signals;
    private final SignallingEvents events;

    KeepCaseStep(SignalCases cases, Signals signals, SignallingEvents events) {
        this.cases = cases;
        this.signals = signals;
        this.events = events;
    }

    /** Keeps it and gives it back with the new version of the case. A step without facts changed nothing. */
    Uni<Decision<SignalCase>> keep(CaseStep step, Decision<SignalCase> decision) {
        return switch (decision) {
            case Accepted<SignalCase> accepted when !accepted.events().isEmpty() -> write(step, accepted);
            case Accepted<SignalCase> unchanged -> Uni.createFrom().item(unchanged);
            case Refused<SignalCase> refused -> Uni.createFrom().item(refused);
        };
    }

    private Uni<Decision<SignalCase>> write(CaseStep step, Accepted<SignalCase> accepted) {
        return cases.replace(accepted.state())
                .call(kept -> detail(step, kept))
                .call(() -> events.publish(accepted.events()))
                .map(kept -> new Accepted<>(kept, accepted.events()));
    }

    private Uni<Void> detail(CaseStep step, SignalCase kept) {
        return switch (step) {
            case CaseStep.Attempt(var attempt) -> cases.add(kept, attempt);
            case CaseStep.Link link -> Uni.createFrom().voidItem();
            case CaseStep.Close close ->
                signals.settle(kept.file().id(), close.result().toldToSender());
        };
    }
}
