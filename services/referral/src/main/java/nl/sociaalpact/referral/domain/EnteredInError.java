package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** Should never have existed: no list shows it, its history stays. An end. */
public record EnteredInError(Particulars particulars, Instant since) implements Referral {

    @Override
    public Status status() {
        return Status.ENTERED_IN_ERROR;
    }
}
