package nl.sociaalpact.referral.usecase;

import nl.sociaalpact.referral.domain.Refusal;

/** How a use case that can be refused ended. */
public sealed interface Result {

    /** Done and kept. */
    record Done(StoredReferral kept) implements Result {}

    /** Nothing was written. */
    record Refused(Refusal why) implements Result {}
}
