package nl.sociaalpact.local.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sociaalpact.local.part.Database;
import nl.sociaalpact.local.part.Folders;
import nl.sociaalpact.local.part.PlatformFailure;

/** PostgreSQL's own load generator, as the application role, with prepared statements. */
final class Pgbench implements BareLoad {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Pattern PER_SECOND = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("(?m)^number of failed transactions: ([1-9]\\d*)");

    private final Path program;
    private final BenchPlatform platform;
    private final Script script;

    Pgbench(Path program, BenchPlatform platform, Script script) {
        this.program = program;
        this.platform = platform;
        this.script = script;
    }

    /** On the PATH, or in the newest of Debian's folders. */
    static Optional<Path> find() {
        var onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "pgbench"));
        return Stream.concat(onPath, debian()).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> debian() {
        if (!Files.isDirectory(DEBIAN)) {
            return Stream.empty();
        }
        try (var versions = Files.list(DEBIAN)) {
            return versions
                    .map(version -> version.resolve("bin").resolve("pgbench"))
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .stream();
        } catch (IOException hidden) {
            return Stream.empty();
        }
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public String version() {
        try {
            return run(List.of(program.toString(), "--version"), platform.home())
                    .replaceAll("[^0-9.]*([0-9.]+).*\\R?", "$1");
        } catch (IOException failure) {
            throw Failure.ofFiles(failure);
        }
    }

    @Override
    public Load run(int clients, Duration duration) {
        try {
            var folder = Files.createTempDirectory(platform.home(), "pgbench-");
            var file = Files.writeString(folder.resolve("script.sql"), script.forPgbench());
            var output = run(command(clients, duration, file), folder);
            var latencies = Latencies.of(latencies(folder));
            Folders.delete(folder);
            return load(output, latencies);
        } catch (IOException failure) {
            throw Failure.ofFiles(failure);
        }
    }

    private List<String> command(int clients, Duration duration, Path file) {
        var database = platform.database(BenchPlatform.INTAKE);
        var command = new ArrayList<>(List.of(program.toString(), "--no-vacuum", "--protocol=prepared", "--log"));
        command.add("--log-prefix=" + file.resolveSibling("log"));
        command.add("--file=" + file);
        command.add("--define=ready=0");
        command.add("--client=" + clients);
        command.add("--jobs=" + Math.min(clients, Runtime.getRuntime().availableProcessors()));
        command.add("--time=" + Math.max(1, duration.toSeconds()));
        command.addAll(List.of("--host=" + database.host(), "--port=" + database.port()));
        command.addAll(List.of("--username=" + database.username(), database.name()));
        return command;
    }

    private String run(List<String> command, Path folder) throws IOException {
        Database database = platform.database(BenchPlatform.INTAKE);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        builder.environment().put("PGOPTIONS", "-c synchronous_commit=on");
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new PlatformFailure("pgbench failed: %s".formatted(output.strip()));
            }
            return output;
        } catch (InterruptedException interrupted) {
            throw Failure.interrupted();
        }
    }

    /** Of every transaction except the first of each client, which prepares the statements. */
    private static double[] latencies(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("log."))
                    .flatMap(Pgbench::lines)
                    .map(line -> line.split(" "))
                    .filter(fields -> Long.parseLong(fields[1]) > 0)
                    .mapToDouble(fields -> Long.parseLong(fields[2]) / 1e3)
                    .toArray();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failure) {
            throw Failure.ofFiles(failure);
        }
    }

    private static Load load(String output, Latencies latencies) {
        var perSecond = PER_SECOND.matcher(output);
        if (!perSecond.find() || FAILED.matcher(output).find()) {
            throw new PlatformFailure("pgbench did not run through: %s".formatted(output.strip()));
        }
        var seconds = latencies.count() / Double.parseDouble(perSecond.group(1));
        return new Load(latencies.count(), seconds, latencies.median(), latencies.p99());
    }
}
