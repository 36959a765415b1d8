package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** The target tried and could not finish. An end. */
public record Failed(Particulars particulars, Reason<UnresolvedReason> reason, Outcome outcome, Instant since)
        implements Referral, Referral.Erroneous {
    /** Says nothing of how to reach a resident who must not be approached. */
    public Failed {
        reason = particulars.shown(reason);
    }

    @Override
    public Status status() {
        return Status.FAILED;
    }
}
