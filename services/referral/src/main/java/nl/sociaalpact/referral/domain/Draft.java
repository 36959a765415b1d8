package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Optional;

/** Being written; only the requester knows of it. */
public record Draft(Particulars particulars, Instant since) implements Referral, Referral.Erroneous {

    @Override
    public Status status() {
        return Status.DRAFT;
    }

    @Override
    public Optional<Role> roleOf(OrganisationId organisation) {
        return particulars.parties().roleOf(organisation).filter(role -> role == Role.REQUESTER);
    }

    /** Sends it: from now on the target sees it and is asked to act. */
    public Requested request(Instant now) {
        return new Requested(particulars.requested(now), now);
    }
}
