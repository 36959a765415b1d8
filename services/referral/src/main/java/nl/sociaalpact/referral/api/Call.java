package nl.sociaalpact.referral.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.access.Caller;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.referral.domain.Account;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** One call: for which organisation, by whom, how that organisation names residents, how days are counted, and when. */
public record Call(
        Caller caller,
        Actor actor,
        ResidentReferences references,
        WorkingCalendar calendar,
        boolean byPerson,
        Instant at) {
    /** For which organisation. */
    public OrganisationId organisation() {
        return actor.organisation();
    }

    /** Whose cursors this caller can use. */
    public UUID owner() {
        return caller.organisation();
    }

    /** On whose behalf its transactions run. */
    public Scope scope() {
        return new Scope.Organisation(caller.organisation());
    }

    /** This write under the key that the caller chose for it. */
    public IdempotentRequest once(@Nullable String key, String operation, Object body) {
        return IdempotentRequest.of(caller.idempotencyScope(), key, operation, body);
    }

    /**
     * The resident that this organisation knows under a reference.
     *
     * @throws ProblemException not-found when it was never given this reference
     */
    public JourneyId resident(String reference) {
        return references
                .resolve(caller.organisation(), reference)
                .map(JourneyId::new)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The worker who calls; empty when it is a system. */
    Optional<Account> worker() {
        return byPerson ? Optional.of(new Account(caller.subject())) : Optional.empty();
    }

    /** How this organisation knows a resident. */
    public String reference(JourneyId journey) {
        return references.of(caller.organisation(), journey.value());
    }
}
