package nl.sociaalpact.local.part;

/** How a process wants to be asked to stop. */
public enum StopSignal {
    /** The usual request. */
    TERM,
    /** PostgreSQL's "fast shutdown": it does not wait for its clients to leave. */
    INT
}
