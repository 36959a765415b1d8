package nl.sociaalpact.earlysignalling.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.sociaalpact.earlysignalling.domain.LocalDay;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.access.ResidentReferences;

/** Finds out for which organisation a request is made. */
@ApplicationScoped
class Requesters {
    private final Callers callers;
    private final ResidentReferences references;
    private final Clock clock;

    Requesters(Callers callers, ResidentReferences references, Clock clock) {
        this.callers = callers;
        this.references = references;
        this.clock = clock;
    }

    Requester current() {
        return new Requester(callers.organisation(), references, LocalDay.of(clock.instant()));
    }
}
