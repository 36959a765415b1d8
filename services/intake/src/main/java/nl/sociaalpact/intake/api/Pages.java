package nl.sociaalpact.intake.api;

import java.util.UUID;

/** Where a list that runs from the newest to the oldest begins. */
final class Pages {
    /** Later than any id. */
    static final UUID START = new UUID(-1, -1);

    private Pages() {}
}
