package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** Sent; the target has to decide. */
public record Requested(Particulars particulars, Instant since)
        implements Referral, Referral.Cancellable, Referral.Erroneous {

    @Override
    public Status status() {
        return Status.REQUESTED;
    }

    /** Notes that the target has seen it; the first time counts. */
    public Requested acknowledge(Instant now) {
        return new Requested(particulars.acknowledged(now), since);
    }

    /** Who claims an open referral is asked from then on, and has thereby seen it. */
    Requested claim(OrganisationId claimant, ConsentId basis, Instant now) {
        return new Requested(particulars.askedOf(claimant, basis).acknowledged(now), since);
    }

    /** The target agrees to help. */
    public Accepted accept(Instant now) {
        return new Accepted(particulars.acknowledged(now), now);
    }

    /** The target will not help, and says why. */
    public Rejected reject(Reason<RejectionReason> why, Instant now) {
        return new Rejected(particulars.acknowledged(now), why, now);
    }
}
