package nl.sociaalpact.local;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.sociaalpact.local.part.Deadline;
import nl.sociaalpact.local.part.PlatformFailure;
import nl.sociaalpact.local.platform.HomeLock;
import nl.sociaalpact.local.platform.Leftovers;
import nl.sociaalpact.local.platform.State;
import nl.sociaalpact.local.platform.StateFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stop the platform: the services first, then Keycloak, Kafka and PostgreSQL. The data stays.")
final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var out = Output.of(spec);
        var state = new StateFile(Homes.standard()).read();
        if (state.isEmpty()) {
            out.println("The platform is not running.");
            return 0;
        }
        stop(state.get(), out);
        out.println("The platform is down; its data stays in " + state.get().data() + ".");
        return 0;
    }

    private static void stop(State state, PrintWriter out) {
        state.supervisor().find().ifPresent(supervisor -> {
            out.println("Stopping the services, then what they stand on …");
            out.flush();
            var unused = supervisor.destroy();
            if (!Deadline.in(PATIENCE).await(() -> !supervisor.isAlive())) {
                throw new PlatformFailure(
                        "The supervisor (process %d) does not stop; see ./pact logs supervisor, or end it with kill -9 %d and run ./pact down again."
                                .formatted(supervisor.pid(), supervisor.pid()));
            }
        });
        try (var lock = HomeLock.tryAcquire(Homes.standard()).orElse(null)) {
            if (lock != null) {
                Leftovers.stop(state, out::println);
                new StateFile(Homes.standard()).delete();
            }
        }
    }
}
