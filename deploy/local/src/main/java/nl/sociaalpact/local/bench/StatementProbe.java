package nl.sociaalpact.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sociaalpact.local.part.Deadline;
import nl.sociaalpact.local.part.PlatformFailure;

/** Has the server write down what the service sends for one help question, and compares that with the script. */
final class StatementProbe {
    private static final Pattern LINE =
            Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] LOG:  (?:statement|execute [^:]+): (.*)$");
    private static final String MARK = "help_question";
    private static final String LAST = "COMMIT";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BenchPlatform platform;

    StatementProbe(BenchPlatform platform) {
        this.platform = platform;
    }

    /** Fails when the service sends anything else than the script does. */
    void check(Script script, Runnable opening) throws SQLException, IOException {
        var sent = sentBy(opening).stream().map(Script::normalised).toList();
        var expected = script.statements().stream().map(Script::normalised).toList();
        if (!sent.equals(expected)) {
            throw new PlatformFailure(
                    "The service no longer sends the statements of open-help-question.sql, so the comparison would be unfair; bring that file up to date. The service sends:\n%s"
                            .formatted(String.join(";\n", sent)));
        }
    }

    private List<String> sentBy(Runnable opening) throws SQLException, IOException {
        var log = platform.log("postgres");
        try (var connection = platform.superuser(BenchPlatform.INTAKE)) {
            logAll(connection, true);
            var before = Files.size(log);
            opening.run();
            var found = new ArrayList<String>();
            var complete = Deadline.in(PATIENCE).await(() -> found.addAll(transaction(log, before)));
            logAll(connection, false);
            if (!complete) {
                throw new PlatformFailure("The server did not write down the statements; see %s.".formatted(log));
            }
            return found;
        }
    }

    private static void logAll(Connection connection, boolean on) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM " + (on ? "SET log_statement = 'all'" : "RESET log_statement"));
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** The statements of the one session that wrote the help question; none while its transaction is not complete. */
    private static List<String> transaction(Path log, long from) {
        return sessions(log, from).values().stream()
                .filter(statements -> statements.stream().anyMatch(statement -> statement.contains(MARK)))
                .filter(statements -> statements.getLast().equals(LAST))
                .findFirst()
                .orElse(List.of());
    }

    private static Map<String, List<String>> sessions(Path log, long from) {
        var sessions = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : added(log, from).split("\n")) {
            var matcher = LINE.matcher(line);
            if (matcher.matches()) {
                current = (ArrayList<String>) sessions.computeIfAbsent(matcher.group(1), session -> new ArrayList<>());
                current.add(matcher.group(2));
            } else if (line.startsWith("\t") && !current.isEmpty()) {
                current.add(current.removeLast() + " " + line.strip());
            }
        }
        return sessions;
    }

    private static String added(Path log, long from) {
        try (var channel = Files.newByteChannel(log)) {
            var bytes = java.nio.ByteBuffer.allocate((int) (channel.size() - from));
            channel.position(from);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // The next read goes on where this one stopped.
            }
            return java.nio.charset.StandardCharsets.UTF_8.decode(bytes.flip()).toString();
        } catch (IOException failure) {
            throw Failure.ofFiles(failure);
        }
    }
}
