package nl.sociaalpact.local.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import nl.sociaalpact.local.part.Part;
import nl.sociaalpact.local.part.PlatformFailure;
import nl.sociaalpact.local.part.ProcessIdentity;

/**
 * Runs a platform and looks after it: a part that ends without being asked is started again. Every process is noted on disk from the moment
 * it exists, so that nothing is lost sight of when the supervisor itself is killed.
 */
public final class Supervisor implements AutoCloseable {
    private final Platform platform;
    private final Consumer<String> progress;
    private final StateFile file;
    private final Map<String, State.Running> processes = new LinkedHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private State.Phase phase = State.Phase.STARTING;

    public Supervisor(Platform platform, Consumer<String> progress) {
        this.platform = platform;
        this.progress = progress;
        this.file = new StateFile(platform.settings().home());
    }

    /** Stops what an earlier supervisor left running when it was killed, and checks what must hold before a start. */
    public void prepare() {
        file.read().ifPresent(earlier -> Leftovers.stop(earlier, progress));
        Preconditions.check(platform.settings());
    }

    /** Returns when every part is up. */
    public void start() {
        note();
        for (var part : platform.parts()) {
            part.onLaunch(process -> note(part, process));
        }
        platform.start();
    }

    /** From here on the platform is complete; returns when it has been stopped. */
    public void watch() {
        enter(State.Phase.RUNNING);
        for (var part : platform.parts()) {
            var unused = Thread.ofVirtual().name("watch " + part.name()).start(() -> watch(part));
        }
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(Part part) {
        var backOff = new BackOff();
        while (!isStopping()) {
            part.process().ifPresent(process -> process.onExit().join());
            if (!isStopping()) {
                var pause = backOff.next();
                progress.accept("%s ended without being asked; starting it again in %d s"
                        .formatted(part.name(), pause.toSeconds()));
                Pause.of(pause);
                restart(part);
            }
        }
    }

    private void restart(Part part) {
        if (isStopping()) {
            return;
        }
        try {
            part.start();
            progress.accept("%s is up again".formatted(part.name()));
        } catch (PlatformFailure failure) {
            progress.accept(failure.getMessage());
        }
    }

    public synchronized boolean isStopping() {
        return phase == State.Phase.STOPPING;
    }

    /** Stops every part in order; a second call waits for nothing. */
    public void stop() {
        if (isStopping()) {
            return;
        }
        enter(State.Phase.STOPPING);
        platform.stop();
        file.delete();
        stopped.countDown();
    }

    @Override
    public void close() {
        stop();
    }

    private synchronized void enter(State.Phase next) {
        phase = next;
        note();
    }

    private synchronized void note(Part part, ProcessHandle process) {
        processes.put(part.name(), new State.Running(part.name(), ProcessIdentity.of(process), part.stopSignal()));
        note();
    }

    private synchronized void note() {
        var settings = platform.settings();
        file.write(new State(
                phase,
                ProcessIdentity.of(ProcessHandle.current()),
                settings.data(),
                settings.ports().numbers(),
                settings.parts(),
                List.copyOf(processes.values())));
    }
}
