package nl.sociaalpact.intake.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.intake.domain.Candidate;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.intake.domain.Recorder;
import nl.sociaalpact.intake.usecase.CandidateTokens;
import nl.sociaalpact.lib.access.Caller;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.persistence.Scope;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The organisation for which a request is made, and the names under which it alone knows residents and candidates. */
record CallingOrganisation(Caller caller, ResidentReferences references, CandidateTokens tokens, Instant now) {
    private static final Logger LOG = Logger.getLogger(CallingOrganisation.class);

    OrganisationId id() {
        return new OrganisationId(caller.organisation());
    }

    Scope scope() {
        return new Scope.Organisation(caller.organisation());
    }

    Recorder recorder() {
        return new Recorder(caller.client(), caller.subject());
    }

    IdempotentRequest once(@Nullable String key, String operation, Object body) {
        return IdempotentRequest.of(caller.idempotencyScope(), key, operation, body);
    }

    String reference(JourneyId journey) {
        return references.of(caller.organisation(), journey.value());
    }

    /**
     * The journey behind a reference.
     *
     * @throws ProblemException {@code not-found} when it is not a reference of this organisation
     */
    JourneyId journey(String residentRef) {
        return references
                .resolve(caller.organisation(), residentRef)
                .map(JourneyId::new)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Optional<JourneyId> candidate(String token) {
        return tokens.resolve(id(), token, now);
    }

    /** Shows candidates. The log tells who was shown how many, so that a scan for people can be seen. */
    List<CandidateView> show(List<Candidate> candidates) {
        LOG.infof(
                "candidates shown organisation=%s client=%s subject=%s count=%d",
                caller.organisation(), caller.client(), caller.subject(), candidates.size());
        return candidates.stream().map(this::view).toList();
    }

    private CandidateView view(Candidate candidate) {
        return candidate.knownToUs()
                ? CandidateView.known(candidate, reference(candidate.journey()))
                : CandidateView.unknown(candidate, tokens.of(id(), candidate.journey(), now));
    }
}
