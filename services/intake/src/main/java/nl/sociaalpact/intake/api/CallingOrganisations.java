package nl.sociaalpact.intake.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.sociaalpact.intake.usecase.CandidateTokens;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.access.ResidentReferences;

/** Finds out for which organisation a request is made. */
@ApplicationScoped
class CallingOrganisations {
    private final Callers callers;
    private final ResidentReferences references;
    private final CandidateTokens tokens;
    private final Clock clock;

    CallingOrganisations(Callers callers, ResidentReferences references, CandidateTokens tokens, Clock clock) {
        this.callers = callers;
        this.references = references;
        this.tokens = tokens;
        this.clock = clock;
    }

    CallingOrganisation current() {
        return new CallingOrganisation(callers.organisation(), references, tokens, clock.instant());
    }
}
