package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** The target agreed and has not started. */
public record Accepted(Particulars particulars, Instant since)
        implements Referral,
                Referral.Cancellable,
                Referral.Startable,
                Referral.Pausable,
                Referral.Closable,
                Referral.Erroneous {

    @Override
    public Status status() {
        return Status.ACCEPTED;
    }
}
