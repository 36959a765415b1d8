package nl.sociaalpact.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.sociaalpact.local.part.Deadline;
import nl.sociaalpact.local.part.PlatformFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Print the end of the log of a service or part, of the supervisor, or of the build.")
final class LogsCommand implements Callable<Integer> {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    @Parameters(paramLabel = "NAME", description = "For instance intake, kafka, supervisor, build.")
    String name = "";

    @Option(
            names = {"-f", "--follow"},
            description = "Go on printing what is added, until Ctrl-C.")
    boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "NUMBER",
            defaultValue = "200",
            description = "How many lines (standard ${DEFAULT-VALUE}).")
    int lines;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var folder = Homes.standard().resolve("log");
        var file = folder.resolve(name + ".log").normalize();
        if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)) {
            throw new PlatformFailure("There is no log of %s; there are: %s.".formatted(name, names(folder)));
        }
        var tail = new Tail(file, Output.of(spec));
        tail.printLast(lines);
        if (follow) {
            var unused = Deadline.in(FOR_EVER).await(() -> {
                tail.printNew();
                return false;
            });
        }
        return 0;
    }

    private static String names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return "none yet";
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".log"))
                    .map(file -> file.substring(0, file.length() - ".log".length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
