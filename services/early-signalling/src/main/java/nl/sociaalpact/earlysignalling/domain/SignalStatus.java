package nl.sociaalpact.earlysignalling.domain;

/**
 * What became of a signal, as its sender may know it (signaalstatus). It is the only feedback that a sender gets, so it
 * says nothing about the resident that the sender does not need.
 */
public enum SignalStatus implements Coded {
    /** Waits for a person to start a matching run. */
    NOT_YET_PICKED_UP,
    /** Given to an organisation that seeks contact; stays so whatever help followed. */
    PICKED_UP,
    KNOWN_IN_DEBT_HELP,
    DECEASED,
    /** Not picked up, and the sender never learns why. */
    NOT_PICKED_UP_OTHER_REASON,
    /** The same arrears were reported before and have not grown. */
    NOT_PICKED_UP_REPEAT,
    /** Below the threshold or outside the days in which this kind of arrears is reported. */
    NOT_PICKED_UP_UNJUST,
    NOT_A_RESIDENT
}
