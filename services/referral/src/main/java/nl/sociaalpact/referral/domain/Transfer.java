package nl.sociaalpact.referral.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The target hands a referral over to another organisation; not a referral of its own, because the same request goes on
 * with another owner.
 *
 * <pre>
 *  offered ──> accepted    by the receiver: it is the target from then on
 *          ├─> rejected    by the receiver, with a reason
 *          └─> withdrawn   by who offered it
 * </pre>
 *
 * @param note what the receiver should know to decide
 */
public record Transfer(
        TransferId id,
        ReferralId referral,
        OrganisationId requester,
        OrganisationId from,
        OrganisationId to,
        Stage stage,
        @Nullable String note,
        @Nullable Reason<RejectionReason> reason,
        Instant offeredAt,
        @Nullable Instant decidedAt) {

    /** How far it came. */
    public enum Stage {
        OFFERED,
        ACCEPTED,
        REJECTED,
        WITHDRAWN
    }

    Transfer decided(Stage next, @Nullable Reason<RejectionReason> why, Instant now) {
        return new Transfer(id, referral, requester, from, to, next, note, why, offeredAt, now);
    }

    /** Leaves note and reason out: they can hold personal data. */
    @Override
    public String toString() {
        return "Transfer[" + id + ", stage=" + stage + "]";
    }
}
