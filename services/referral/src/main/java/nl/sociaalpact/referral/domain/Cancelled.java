package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** One of the parties stopped it. An end. */
public record Cancelled(Particulars particulars, Reason<UnresolvedReason> reason, Instant since)
        implements Referral, Referral.Erroneous {

    @Override
    public Status status() {
        return Status.CANCELLED;
    }
}
