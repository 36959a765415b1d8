package nl.sociaalpact.earlysignalling.domain;

/** Why contact is impossible before the usual number of attempts was made. */
public enum NoContactReason implements Coded {
    /** Seeking contact there would put the resident or the worker in danger. */
    UNSAFE_TO_CONTACT,
    /** The address does not exist or nobody can live there. */
    NO_SUCH_ADDRESS,
    /** The resident left and nobody knows where to. */
    MOVED_TO_UNKNOWN_ADDRESS
}
