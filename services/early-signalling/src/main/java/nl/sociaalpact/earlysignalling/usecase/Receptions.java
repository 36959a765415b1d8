package nl.sociaalpact.earlysignalling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.sociaalpact.earlysignalling.EarlySignallingConfig;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.Signal.Reception;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.lib.persistence.Ids;

/** Gives a report that comes in an id, a receiver and a time. */
@ApplicationScoped
class Receptions {
    private final Ids ids;
    private final Clock clock;
    private final OrganisationId receiver;

    Receptions(Ids ids, Clock clock, EarlySignallingConfig config) {
        this.ids = ids;
        this.clock = clock;
        this.receiver = config.receiver();
    }

    Reception now(OrganisationId reporter) {
        return new Reception(new SignalId(ids.next()), reporter, receiver, clock.instant());
    }
}
