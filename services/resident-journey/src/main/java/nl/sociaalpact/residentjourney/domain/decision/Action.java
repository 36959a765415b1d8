package nl.sociaalpact.residentjourney.domain.decision;

/** What somebody wants to do. */
public sealed interface Action {

    /** Reading a line. */
    record Read() implements Action {}

    /** Reading a line because somebody is in danger, without consent; it is told to the privacy officer and the resident. */
    record BreakGlass(Emergency why) implements Action {}
}
