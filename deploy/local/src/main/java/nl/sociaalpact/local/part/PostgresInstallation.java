package nl.sociaalpact.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs. PostgreSQL refuses to run as root, so root starts them in a user namespace of their own, where they are nobody. */
final class PostgresInstallation {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Path home;

    private PostgresInstallation(Path home) {
        this.home = home;
    }

    static PostgresInstallation unpacked() {
        return new PostgresInstallation(Installation.of("postgresql-" + Checkout.version("postgresql"), folder -> {
            try (var archive = PostgresInstallation.class.getResourceAsStream(ARCHIVE)) {
                if (archive == null) {
                    throw new IOException("the archive is not on the class path");
                }
                Archives.unpack(new XZInputStream(archive), folder, 0);
            }
        }));
    }

    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    /** Makes an empty cluster; nothing happens when there is one already. */
    void initialise(Path data, String superuserPassword, Path log) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Folders.delete(data);
            Files.createDirectories(
                    data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
            Folders.delete(unfinished);
            runInitdb(unfinished, superuserPassword, log);
            Files.delete(data);
            Files.move(unfinished, data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void runInitdb(Path data, String superuserPassword, Path log) throws IOException {
        var passwordFile = Files.createTempFile("pact", ".initdb");
        try {
            Files.writeString(passwordFile, superuserPassword);
            var initdb = new ChildProcess.Launch(
                    "initdb", command("initdb", initdbArguments(data, passwordFile)), Map.of("LC_ALL", "C"), log);
            if (!ChildProcess.succeeds(initdb, Duration.ofMinutes(2))) {
                throw new PlatformFailure("PostgreSQL could not make its data folder %s; see %s.".formatted(data, log));
            }
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static List<String> initdbArguments(Path data, Path passwordFile) {
        return List.of(
                "--pgdata=" + data,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
