package nl.sociaalpact.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sociaalpact.local.part.ChildProcess;
import nl.sociaalpact.local.part.Deadline;
import nl.sociaalpact.local.platform.State;
import nl.sociaalpact.local.platform.StateFile;

/** Starts a supervisor in the background, shows what it says, and returns when it has everything up or has given up. */
final class Detached {
    private static final Duration LONGEST_START = Duration.ofMinutes(15);

    private final Path home;
    private final PrintWriter out;

    Detached(Path home, PrintWriter out) {
        this.home = home;
        this.out = out;
    }

    int start(List<String> arguments) {
        var log = home.resolve("log").resolve("supervisor.log");
        empty(log);
        var supervisor = ChildProcess.start(new ChildProcess.Launch("supervisor", command(arguments), Map.of(), log));
        var tail = new Tail(log, out);
        var over = Deadline.in(LONGEST_START).await(() -> {
            var done = !supervisor.isAlive() || isRunning(supervisor);
            tail.printNew();
            return done;
        });
        return over && supervisor.isAlive() ? 0 : 1;
    }

    private boolean isRunning(ChildProcess supervisor) {
        return new StateFile(home)
                .read()
                .filter(state -> state.phase() == State.Phase.RUNNING)
                .filter(state -> state.supervisor().pid() == supervisor.handle().pid())
                .isPresent();
    }

    private static void empty(Path log) {
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Pact.class.getName(), "up"));
        command.addAll(arguments);
        return command;
    }
}
