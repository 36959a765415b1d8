package nl.sociaalpact.local.part;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One operating-system process of our own, ended by its own handle only. It gets a session of its own, so that Ctrl-C in a terminal
 * reaches the supervisor alone, which then stops everything in order.
 */
public final class ChildProcess {
    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    /** What to run, and where its output goes. */
    public record Launch(String name, List<String> command, Map<String, String> environment, Path log) {
        public Launch {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }
    }

    public static ChildProcess start(Launch launch) {
        var command = new ArrayList<String>();
        command.add("setsid");
        command.addAll(launch.command());
        try {
            Files.createDirectories(launch.log().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command)
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
            builder.environment().putAll(launch.environment());
            return new ChildProcess(builder.start());
        } catch (IOException failure) {
            throw new PlatformFailure(
                    "%s could not be started: %s.".formatted(launch.name(), failure.getMessage()), failure);
        }
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Runs a program that ends by itself; the answer is whether it succeeded in time. */
    static boolean succeeds(Launch launch, Duration patience) {
        var child = start(launch);
        try {
            if (child.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return child.process.exitValue() == 0;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Processes.stop(child.handle(), StopSignal.TERM, Duration.ofSeconds(5));
        return false;
    }
}
