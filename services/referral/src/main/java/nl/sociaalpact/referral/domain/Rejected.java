package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** The target decided not to help, before doing anything. An end. */
public record Rejected(Particulars particulars, Reason<RejectionReason> reason, Instant since)
        implements Referral, Referral.Erroneous {
    /** Says nothing of how to reach a resident who must not be approached. */
    public Rejected {
        reason = particulars.shown(reason);
    }

    @Override
    public Status status() {
        return Status.REJECTED;
    }
}
