package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** The target is helping. */
public record InProgress(Particulars particulars, Instant since)
        implements Referral, Referral.Cancellable, Referral.Pausable, Referral.Closable, Referral.Erroneous {

    @Override
    public Status status() {
        return Status.IN_PROGRESS;
    }
}
