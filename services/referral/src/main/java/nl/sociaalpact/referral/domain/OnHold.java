package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** The help stands still, with a reason. */
public record OnHold(Particulars particulars, Reason<UnresolvedReason> reason, Instant since)
        implements Referral, Referral.Cancellable, Referral.Startable, Referral.Closable, Referral.Erroneous {
    /** Says nothing of how to reach a resident who must not be approached. */
    public OnHold {
        reason = particulars.shown(reason);
    }

    @Override
    public Status status() {
        return Status.ON_HOLD;
    }
}
