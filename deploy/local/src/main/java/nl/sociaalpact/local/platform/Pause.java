package nl.sociaalpact.local.platform;

import java.time.Duration;
import nl.sociaalpact.local.part.Deadline;

/** Waiting for nothing but time. */
final class Pause {
    private Pause() {}

    static void of(Duration length) {
        var unused = Deadline.in(length).await(() -> false);
    }
}
