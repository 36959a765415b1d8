package nl.sociaalpact.local.platform;

import java.time.Duration;

/** How long to wait before the next restart: longer each time, from the start again after a quiet while. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private Duration current = Duration.ZERO;
    private long last = System.nanoTime();

    Duration next() {
        var sinceLast = Duration.ofNanos(System.nanoTime() - last);
        last = System.nanoTime();
        current = after(current, sinceLast);
        return current;
    }

    static Duration after(Duration previous, Duration sinceLast) {
        if (previous.isZero() || sinceLast.compareTo(QUIET) > 0) {
            return FIRST;
        }
        var doubled = previous.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
