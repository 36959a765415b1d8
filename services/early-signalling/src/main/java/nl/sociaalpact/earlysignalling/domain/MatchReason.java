package nl.sociaalpact.earlysignalling.domain;

import java.util.Optional;

/** Why a matching run did what it did with a signal. */
public enum MatchReason implements Coded {
    /** In a case, with the other signals that wait for the same address. */
    SHARES_ADDRESS,
    /** In a case of its own: no other signal waits for the address. */
    ALONE_AT_ADDRESS,
    /** Left out: an earlier run put it in a case. */
    ALREADY_IN_CASE,
    /** Left out: it repeats an earlier signal. */
    REPEAT,
    /** Left out: it was below the threshold or outside the days. */
    UNJUST;

    /** Why a signal with this status stays out, or empty when it waits to be taken up. */
    static Optional<MatchReason> toLeaveOut(SignalStatus status) {
        return switch (status) {
            case NOT_YET_PICKED_UP -> Optional.empty();
            case NOT_PICKED_UP_REPEAT -> Optional.of(REPEAT);
            case NOT_PICKED_UP_UNJUST -> Optional.of(UNJUST);
            case PICKED_UP, KNOWN_IN_DEBT_HELP, DECEASED, NOT_PICKED_UP_OTHER_REASON, NOT_A_RESIDENT ->
                Optional.of(ALREADY_IN_CASE);
        };
    }
}
