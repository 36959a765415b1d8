package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** The target did what it could; the outcome says what it led to. An end. */
public record Completed(Particulars particulars, Outcome outcome, Instant since)
        implements Referral, Referral.Erroneous {

    @Override
    public Status status() {
        return Status.COMPLETED;
    }
}
