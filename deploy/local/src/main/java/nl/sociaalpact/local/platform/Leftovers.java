package nl.sociaalpact.local.platform;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.sociaalpact.local.part.Processes;

/** Processes whose supervisor is gone. Only a process that is surely the one noted is touched. */
public final class Leftovers {
    private static final Duration GRACE = Duration.ofSeconds(30);

    private Leftovers() {}

    /** Stops them in order: services first, what they stand on last. */
    public static void stop(State state, Consumer<String> progress) {
        List<State.Running> inStopOrder = state.processes().stream()
                .sorted(Comparator.comparingInt((State.Running running) -> Services.ALL.indexOf(running.part()))
                        .reversed())
                .toList();
        for (var running : inStopOrder) {
            running.process().find().ifPresent(process -> {
                progress.accept(
                        "  stopping %s (process %d), left by an earlier run".formatted(running.part(), process.pid()));
                Processes.stop(process, running.stopSignal(), GRACE);
            });
        }
    }
}
