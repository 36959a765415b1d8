package nl.sociaalpact.referral.usecase;

import nl.sociaalpact.referral.domain.Refusal;
import nl.sociaalpact.referral.domain.Transfer;

/** How something that was asked about a transfer ended. */
public sealed interface TransferResult {

    /** Done and kept. */
    record Done(Transfer transfer) implements TransferResult {}

    /** Nothing was written that stays. */
    record Refused(Refusal why) implements TransferResult {}
}
