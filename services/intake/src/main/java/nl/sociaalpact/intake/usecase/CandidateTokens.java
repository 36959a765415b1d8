package nl.sociaalpact.intake.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.OrganisationId;

/**
 * Names for candidates that say nothing: two tokens of one candidate differ, only the organisation that got a token can
 * use it, and only for a short time.
 */
public interface CandidateTokens {
    /** A token for this organisation. */
    String of(OrganisationId caller, JourneyId candidate, Instant now);

    /** The candidate behind a token, or empty when it was not made for this organisation or has become too old. */
    Optional<JourneyId> resolve(OrganisationId caller, String token, Instant now);
}
