package nl.sociaalpact.local.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The process of one part: none before the first launch, another one after each later launch. */
final class PartProcess {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Path log;
    private final StopSignal signal;
    private volatile @Nullable ChildProcess current;

    PartProcess(String name, Path log, StopSignal signal) {
        this.name = name;
        this.log = log;
        this.signal = signal;
    }

    void launch(List<String> command, Map<String, String> environment) {
        current = ChildProcess.start(new ChildProcess.Launch(name, command, environment, log));
    }

    boolean isAlive() {
        var process = current;
        return process != null && process.isAlive();
    }

    /** Waits for the condition as long as the process lives; the answer is whether both held in the end. */
    boolean awaitReady(BooleanSupplier ready, Deadline deadline) {
        return deadline.await(() -> !isAlive() || ready.getAsBoolean()) && isAlive();
    }

    Optional<ProcessHandle> handle() {
        return Optional.ofNullable(current).filter(ChildProcess::isAlive).map(ChildProcess::handle);
    }

    void stop() {
        var process = current;
        if (process != null) {
            Processes.stop(process.handle(), signal, STOP_PATIENCE);
        }
    }
}
