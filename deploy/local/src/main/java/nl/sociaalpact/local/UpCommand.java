package nl.sociaalpact.local;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.sociaalpact.local.part.Checkout;
import nl.sociaalpact.local.part.PlatformFailure;
import nl.sociaalpact.local.platform.HomeLock;
import nl.sociaalpact.local.platform.PlatformSettings;
import nl.sociaalpact.local.platform.Ports;
import nl.sociaalpact.local.platform.Services;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Build what is missing and run the platform: PostgreSQL, Kafka, Keycloak and the six services.",
            "It listens on 127.0.0.1 only and keeps its data in .pact, also over a restart or a crash.",
            "Ctrl-C stops everything in order."
        })
final class UpCommand implements Callable<Integer> {
    @Option(names = "--detach", description = "Return when everything is healthy; ./pact down stops it.")
    boolean detach;

    @Option(names = "--fresh", description = "Begin with empty data. Secrets stay.")
    boolean fresh;

    @Option(
            names = "--port",
            paramLabel = "NAME=NUMBER",
            description = "Another port for a part, for instance --port kafka=19192. Names are those of ./pact status;"
                    + " NAME-management is the health port of a service (standard: its port + 1000).")
    List<String> ports = List.of();

    @Option(names = "--data", paramLabel = "DIR", description = "Another folder for the data.")
    @Nullable Path data;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Start these parts, and what they stand on, for instance --only postgres,kafka,keycloak.")
    List<String> only = List.of();

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var settings = settings();
        try (var lock = HomeLock.tryAcquire(settings.home()).orElse(null)) {
            if (lock == null) {
                return alreadyUp();
            }
            if (!detach) {
                return new Foreground(settings, fresh, out()).run();
            }
        }
        return new Detached(settings.home(), out()).start(arguments());
    }

    private int alreadyUp() {
        if (fresh) {
            throw new PlatformFailure("The platform is running; stop it with ./pact down before ./pact up --fresh.");
        }
        out().println("The platform is up already:");
        StatusTable.print(Homes.state(), out());
        return 0;
    }

    private PlatformSettings settings() {
        var home = Homes.standard();
        return new PlatformSettings(
                home,
                data == null ? home.resolve("data") : data,
                Ports.standard().with(ports),
                parts(),
                Map.of());
    }

    /** Without a choice: everything that has been built. */
    private List<String> parts() {
        if (only.isEmpty()) {
            return Services.ALL.stream().filter(UpCommand::canRun).toList();
        }
        var chosen = new LinkedHashSet<String>();
        for (var name : only) {
            if (!Services.ALL.contains(name)) {
                throw new PlatformFailure(
                        "--only does not know %s; the names are %s.".formatted(name, String.join(", ", Services.ALL)));
            }
            chosen.addAll(Services.below(name));
            chosen.add(name);
        }
        return List.copyOf(chosen);
    }

    private static boolean canRun(String part) {
        return Services.PARTS_BELOW.contains(part) || Files.isDirectory(Checkout.packaged(part));
    }

    private List<String> arguments() {
        var arguments = new ArrayList<String>();
        if (fresh) {
            arguments.add("--fresh");
        }
        ports.forEach(port -> arguments.addAll(List.of("--port", port)));
        if (data != null) {
            arguments.addAll(List.of("--data", data.toAbsolutePath().toString()));
        }
        if (!only.isEmpty()) {
            arguments.addAll(List.of("--only", String.join(",", only)));
        }
        return arguments;
    }

    private PrintWriter out() {
        return Output.of(spec);
    }
}
