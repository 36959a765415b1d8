package nl.sociaalpact.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sociaalpact.local.accesslog.AccessLogVerifier;
import nl.sociaalpact.local.accesslog.AccessLogVerifier.KnownRoot;
import nl.sociaalpact.local.accesslog.AccessLogVerifier.Report;
import nl.sociaalpact.local.platform.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "verify-log",
        mixinStandardHelpOptions = true,
        description = {
            "Say whether the access log of resident-journey is whole; exit code 1 when it is not.",
            "The newest signed root is remembered beside the platform's data, so that a log that was cut short is found too."
        })
final class VerifyLogCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        var settings = Homes.state().settings(Homes.standard());
        var platform = new Platform(settings, line -> {});
        var seen = settings.data().resolve("access-log-root");
        try (var connection = platform.databaseOf("resident-journey")) {
            var report = verify(connection, platform, known(seen));
            tell(report);
            if (report.isWhole()) {
                remember(seen, report);
            }
            return report.isWhole() ? 0 : 1;
        }
    }

    private static Report verify(Connection connection, Platform platform, Optional<KnownRoot> known)
            throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        var report = AccessLogVerifier.verify(connection, platform.accessLogKey(), known);
        connection.rollback();
        return report;
    }

    private void tell(Report report) {
        var output = Output.of(spec);
        report.findings().forEach(output::println);
        output.printf(
                "%d lines, %d roots: %s%n",
                report.lines(),
                report.roots(),
                report.isWhole() ? "whole" : report.findings().size() + " findings");
    }

    private static Optional<KnownRoot> known(Path seen) throws IOException {
        try {
            var words = Files.readString(seen).strip().split(" ", -1);
            return Optional.of(new KnownRoot(Long.parseLong(words[0]), words[1]));
        } catch (NoSuchFileException first) {
            return Optional.empty();
        }
    }

    private static void remember(Path seen, Report report) throws IOException {
        if (report.last().isPresent()) {
            var root = report.last().get();
            Files.writeString(seen, root.number() + " " + root.hash());
        }
    }
}
