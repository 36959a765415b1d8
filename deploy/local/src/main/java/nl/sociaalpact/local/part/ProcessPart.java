package nl.sociaalpact.local.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part that is one process: none before the first launch, another one after each later launch. */
abstract class ProcessPart implements Part {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Path log;
    private final StopSignal signal;
    private volatile @Nullable ChildProcess current;
    private volatile Consumer<ProcessHandle> listener = process -> {};

    ProcessPart(String name, Path log, StopSignal signal) {
        this.name = name;
        this.log = log;
        this.signal = signal;
    }

    @Override
    public final void start() {
        if (isAlive()) {
            return;
        }
        if (!launchAndAwait()) {
            stop();
            throw new PlatformFailure("%s does not come up at %s; see %s.".formatted(name, url(), log));
        }
    }

    /** The answer is whether the part came up. */
    abstract boolean launchAndAwait();

    final void launch(List<String> command, Map<String, String> environment) {
        var process = ChildProcess.start(new ChildProcess.Launch(name, command, environment, log));
        current = process;
        listener.accept(process.handle());
    }

    /** Waits until the part is healthy, as long as its process lives. */
    final boolean awaitHealth(Deadline deadline) {
        return deadline.await(() -> !isAlive() || isHealthy()) && isAlive();
    }

    final boolean isAlive() {
        var process = current;
        return process != null && process.isAlive();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Path log() {
        return log;
    }

    @Override
    public final StopSignal stopSignal() {
        return signal;
    }

    @Override
    public final void onLaunch(Consumer<ProcessHandle> newListener) {
        listener = newListener;
    }

    @Override
    public final Optional<ProcessHandle> process() {
        return Optional.ofNullable(current).filter(ChildProcess::isAlive).map(ChildProcess::handle);
    }

    @Override
    public final void stop() {
        var process = current;
        if (process != null) {
            Processes.stop(process.handle(), signal, STOP_PATIENCE);
        }
    }
}
