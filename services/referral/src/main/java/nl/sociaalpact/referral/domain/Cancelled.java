package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** One of the parties stopped it. An end. */
public record Cancelled(Particulars particulars, Reason<UnresolvedReason> reason, Instant since)
        implements Referral, Referral.Erroneous {
    /** Says nothing of how to reach a resident who must not be approached. */
    public Cancelled {
        reason = particulars.shown(reason);
    }

    @Override
    public Status status() {
        return Status.CANCELLED;
    }
}
