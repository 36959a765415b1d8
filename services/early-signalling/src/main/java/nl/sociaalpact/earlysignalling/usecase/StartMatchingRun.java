package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.sociaalpact.earlysignalling.EarlySignallingConfig;
import nl.sociaalpact.earlysignalling.domain.Decision;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.MatchingRequest;
import nl.sociaalpact.earlysignalling.domain.MatchingRequest.Starter;
import nl.sociaalpact.earlysignalling.domain.MatchingRun;
import nl.sociaalpact.earlysignalling.domain.MatchingRunId;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.Period;
import nl.sociaalpact.earlysignalling.domain.Refusal;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Matches the signals of a period and opens cases, because somebody of the municipality asked for it. */
@ApplicationScoped
public class StartMatchingRun {
    private final UnitOfWork work;
    private final MatchSignals matching;
    private final Ids ids;
    private final Clock clock;
    private final EarlySignallingConfig config;

    StartMatchingRun(UnitOfWork work, MatchSignals matching, Ids ids, Clock clock, EarlySignallingConfig config) {
        this.work = work;
        this.matching = matching;
        this.ids = ids;
        this.clock = clock;
        this.config = config;
    }

    /** Who asks for a run, why, over which days, and who gets the cases. */
    public record Command(
            OrganisationId municipality, Starter starter, String reason, Period period, OrganisationId team) {
        /** Says nothing: the reason is free text. */
        @Override
        public String toString() {
            return "StartMatchingRun[hidden]";
        }
    }

    /** Runs, or refuses and opens nothing. */
    public Uni<Decision<MatchingRun>> handle(Command command) {
        var request = request(command);
        return work.inTransaction(
                new Scope.Organisation(command.municipality().value()),
                () -> request.broken(config.receiver(), config.matchingRules())
                        .map(StartMatchingRun::refused)
                        .orElseGet(() -> withActiveTeam(request)));
    }

    private Uni<Decision<MatchingRun>> withActiveTeam(MatchingRequest request) {
        return Members.activeCode(request.team().value())
                .chain(team -> team.isPresent() ? matching.match(request) : refused(new Refusal.TeamNotActive()));
    }

    private MatchingRequest request(Command command) {
        return new MatchingRequest(
                new MatchingRunId(ids.next()),
                command.municipality(),
                command.starter(),
                command.reason(),
                command.period(),
                command.team(),
                clock.instant());
    }

    private static Uni<Decision<MatchingRun>> refused(Refusal reason) {
        return Uni.createFrom().item(new Refused<>(reason));
    }
}
