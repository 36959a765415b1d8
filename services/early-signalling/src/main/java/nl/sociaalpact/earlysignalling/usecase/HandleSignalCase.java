package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalLong;
import nl.sociaalpact.earlysignalling.EarlySignallingConfig;
import nl.sociaalpact.earlysignalling.domain.CaseStep;
import nl.sociaalpact.earlysignalling.domain.ContactRules;
import nl.sociaalpact.earlysignalling.domain.Decision;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.Refusal;
import nl.sociaalpact.earlysignalling.domain.SignalCase;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Takes a step in a case: an attempt, the link to a resident, the end. Only the organisation that was given it does. */
@ApplicationScoped
public class HandleSignalCase {
    private final UnitOfWork work;
    private final SignalCases cases;
    private final KeepCaseStep keeper;
    private final Clock clock;
    private final ContactRules rules;

    HandleSignalCase(
            UnitOfWork work, SignalCases cases, KeepCaseStep keeper, Clock clock, EarlySignallingConfig config) {
        this.work = work;
        this.cases = cases;
        this.keeper = keeper;
        this.clock = clock;
        this.rules = config.contactRules();
    }

    /**
     * A step in a case.
     *
     * @param expectedVersion the version that the team read; empty when the step fits any version
     */
    public record Command(OrganisationId team, SignalCaseId signalCase, CaseStep step, OptionalLong expectedVersion) {}

    /**
     * Takes the step, or refuses and changes nothing.
     *
     * @throws StaleVersion as the failure of the result, when the case is not as the team read it
     */
    public Uni<Decision<SignalCase>> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.team().value()),
                () -> cases.lock(command.signalCase(), command.team())
                        .map(found -> found.map(current -> decide(command, current))
                                .orElseGet(() -> new Refused<>(new Refusal.Unknown())))
                        .chain(decision -> keeper.keep(command.step(), decision)));
    }

    private Decision<SignalCase> decide(Command command, SignalCase current) {
        var version = current.file().version();
        if (command.expectedVersion().orElse(version) != version) {
            throw new StaleVersion();
        }
        return current.take(command.step(), rules, clock.instant());
    }
}
