package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One organisation asks another to help a resident. Each state is a record, and has a method for each change that is
 * legal from it and for no other; {@link StatusChanges} picks the method for a change that is asked by name.
 *
 * <pre>
 *  draft ──> requested ──┬──> accepted ──┬──> in-progress <──> on-hold
 *                        │               │         │              │
 *                        └──> rejected   └─────────┴──────────────┴──> completed, failed
 *
 *  accepted ──> on-hold                      the target can wait before it starts
 *  requested, accepted, in-progress, on-hold ──> cancelled      by either side
 *  every state ──> entered-in-error                             by the requester
 * </pre>
 */
public sealed interface Referral
        permits Draft, Requested, Accepted, InProgress, OnHold, Rejected, Cancelled, Completed, Failed, EnteredInError {

    /** What it is about. */
    Particulars particulars();

    /** The name of this state. */
    Status status();

    /** When it came into this state. */
    Instant since();

    /** Why it is in this state, where the state keeps a reason. */
    default @Nullable Reason<?> reason() {
        return null;
    }

    /** What the help led to, where the state keeps that. */
    default @Nullable Outcome outcome() {
        return null;
    }

    /** Whether it came to an end of its own; what was entered in error never counted. */
    default boolean hasEnded() {
        return switch (this) {
            case Rejected rejected -> true;
            case Cancelled cancelled -> true;
            case Completed completed -> true;
            case Failed failed -> true;
            case Draft draft -> false;
            case Requested requested -> false;
            case Accepted accepted -> false;
            case InProgress started -> false;
            case OnHold paused -> false;
            case EnteredInError wrong -> false;
        };
    }

    /** The side that an organisation has; empty for whoever must not learn that this referral exists. */
    default Optional<Role> roleOf(OrganisationId organisation) {
        return particulars().parties().roleOf(organisation);
    }

    /** Not ended: either side can stop it. */
    sealed interface Cancellable permits Requested, Accepted, InProgress, OnHold {
        Particulars particulars();

        default Cancelled cancel(Reason<UnresolvedReason> why, Instant now) {
            return new Cancelled(particulars(), why, now);
        }
    }

    /** Agreed, and nobody is helping at this moment: the target can start, or go on. */
    sealed interface Startable permits Accepted, OnHold {
        Particulars particulars();

        default InProgress start(Instant now) {
            return new InProgress(particulars(), now);
        }
    }

    /** Agreed and not standing still: the target can pause. */
    sealed interface Pausable permits Accepted, InProgress {
        Particulars particulars();

        default OnHold pause(Reason<UnresolvedReason> why, Instant now) {
            return new OnHold(particulars(), why, now);
        }
    }

    /** Agreed: the target can say how it ended. */
    sealed interface Closable permits Accepted, InProgress, OnHold {
        Particulars particulars();

        default Completed complete(Outcome outcome, Instant now) {
            return new Completed(particulars(), outcome, now);
        }

        default Failed fail(Reason<UnresolvedReason> why, Outcome outcome, Instant now) {
            return new Failed(particulars(), why, outcome, now);
        }
    }

    /** Not yet withdrawn: the requester can say that it should never have existed. */
    sealed interface Erroneous
            permits Draft, Requested, Accepted, InProgress, OnHold, Rejected, Cancelled, Completed, Failed {
        Particulars particulars();

        default EnteredInError enterInError(Instant now) {
            return new EnteredInError(particulars(), now);
        }
    }
}
