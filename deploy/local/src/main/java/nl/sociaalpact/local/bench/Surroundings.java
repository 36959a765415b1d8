package nl.sociaalpact.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.sociaalpact.local.part.Checkout;
import org.apache.kafka.common.utils.AppInfoParser;

/** Where and with what the figures were measured; without it a figure says nothing. */
record Surroundings(
        String date,
        String commit,
        String processor,
        int cores,
        long memoryMb,
        String kernel,
        String fileSystem,
        String loadAverageAtStart,
        Map<String, String> versions) {
    private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.+)$");
    private static final Pattern MEMORY = Pattern.compile("(?m)^MemTotal:\\s+(\\d+) kB$");
    private static final String UNKNOWN = "unknown";

    Surroundings {
        versions = Map.copyOf(versions);
    }

    static Surroundings of(Path home, Map<String, String> found) throws IOException {
        var versions = new TreeMap<>(found);
        versions.put("java", Runtime.version().toString());
        versions.put("kafka", AppInfoParser.getVersion());
        versions.put("keycloak", packagedKeycloak());
        return new Surroundings(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                checkedOut(),
                first(MODEL, "/proc/cpuinfo"),
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(first(MEMORY, "/proc/meminfo")) / 1024,
                System.getProperty("os.version"),
                Files.getFileStore(home).type(),
                loadAverage(),
                versions);
    }

    /** How many processes wanted to run, over the last 1, 5 and 15 minutes: more than the bench itself wants means a busy machine. */
    static String loadAverage() throws IOException {
        var fields = Files.readString(Path.of("/proc/loadavg")).split(" ");
        return String.join(" ", fields[0], fields[1], fields[2]);
    }

    private static String first(Pattern pattern, String file) throws IOException {
        var matcher = pattern.matcher(Files.readString(Path.of(file)));
        return matcher.find() ? matcher.group(1).strip() : UNKNOWN;
    }

    private static String checkedOut() {
        var hash = git("rev-parse", "--short=12", "HEAD");
        return git("status", "--porcelain", "--untracked-files=no").isEmpty() ? hash : hash + " with changes";
    }

    private static String git(String... arguments) {
        var command = new ArrayList<String>();
        command.add("git");
        command.add("-C");
        command.add(Checkout.root().toString());
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? answer : UNKNOWN;
        } catch (IOException absent) {
            return UNKNOWN;
        } catch (InterruptedException interrupted) {
            throw Failure.interrupted();
        }
    }

    private static String packagedKeycloak() throws IOException {
        var versions = new Properties();
        try (var file = Checkout.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        }
        return versions.getProperty("keycloak", UNKNOWN);
    }
}
