package nl.sociaalpact.local.part;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A moment after which waiting ends. */
public final class Deadline {
    private static final Duration POLL = Duration.ofMillis(50);

    private final long end;

    private Deadline(Duration length) {
        this.end = System.nanoTime() + length.toNanos();
    }

    public static Deadline in(Duration length) {
        return new Deadline(length);
    }

    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** Polls until the condition holds; the answer is whether it did in time. An interrupt ends the waiting too. */
    public boolean await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (isOver() || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }
}
