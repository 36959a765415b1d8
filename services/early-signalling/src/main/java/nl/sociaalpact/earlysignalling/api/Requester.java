package nl.sociaalpact.earlysignalling.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.JourneyId;
import nl.sociaalpact.earlysignalling.domain.MatchingRequest.Starter;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.lib.access.Caller;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.persistence.Scope;
import org.jspecify.annotations.Nullable;

/** The organisation for which a request is made, and the names under which it alone knows residents. */
record Requester(Caller caller, ResidentReferences references, LocalDate today) {

    OrganisationId id() {
        return new OrganisationId(owner());
    }

    UUID owner() {
        return caller.organisation();
    }

    Scope scope() {
        return new Scope.Organisation(owner());
    }

    Starter starter() {
        return new Starter(caller.subject(), caller.client());
    }

    IdempotentRequest once(@Nullable String key, String operation, Object body) {
        return IdempotentRequest.of(caller.idempotencyScope(), key, operation, body);
    }

    String reference(JourneyId journey) {
        return references.of(owner(), journey.value());
    }

    /**
     * The journey behind a reference.
     *
     * @throws ProblemException {@code not-found} when it is not a reference of this organisation
     */
    JourneyId journey(String residentRef) {
        return references
                .resolve(owner(), residentRef)
                .map(JourneyId::new)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
