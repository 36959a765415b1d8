package nl.sociaalpact.referral.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The source hands the resident over to the target in person. It was held when both sides say so of the same meeting.
 *
 * @param required whether the help cannot be completed without it
 * @param plannedAt when it is planned, as far as that is known
 * @param held the meeting, as soon as one side confirmed it
 * @param confirmedBySourceAt when the requester confirmed it
 * @param confirmedByTargetAt when the target confirmed it
 */
public record WarmHandover(
        boolean required,
        @Nullable Instant plannedAt,
        @Nullable HandoverMeeting held,
        @Nullable Instant confirmedBySourceAt,
        @Nullable Instant confirmedByTargetAt) {

    /** A confirmation is about a meeting, and a meeting is known because somebody confirmed it. */
    public WarmHandover {
        if ((held == null) != (confirmedBySourceAt == null && confirmedByTargetAt == null)) {
            throw new IllegalArgumentException("a meeting is known from a confirmation");
        }
    }

    /** One that is still to be held. */
    public static WarmHandover planned(boolean required, @Nullable Instant plannedAt) {
        return new WarmHandover(required, plannedAt, null, null, null);
    }

    /** Whether this side has confirmed it. */
    public boolean isConfirmedBy(Role side) {
        return switch (side) {
            case REQUESTER -> confirmedBySourceAt != null;
            case TARGET -> confirmedByTargetAt != null;
        };
    }

    /** Whether neither side has confirmed it. */
    boolean isOpen() {
        return held == null;
    }

    /** Whether the help cannot be completed yet. */
    boolean blocksCompletion() {
        return required && (confirmedBySourceAt == null || confirmedByTargetAt == null);
    }

    /** Confirmed by one more side, about this meeting. */
    WarmHandover confirmed(Role side, HandoverMeeting meeting, Instant now) {
        return switch (side) {
            case REQUESTER -> new WarmHandover(required, plannedAt, meeting, now, confirmedByTargetAt);
            case TARGET -> new WarmHandover(required, plannedAt, meeting, confirmedBySourceAt, now);
        };
    }
}
