package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** The target decided not to help, before doing anything. An end. */
public record Rejected(Particulars particulars, Reason<RejectionReason> reason, Instant since)
        implements Referral, Referral.Erroneous {

    @Override
    public Status status() {
        return Status.REJECTED;
    }
}
