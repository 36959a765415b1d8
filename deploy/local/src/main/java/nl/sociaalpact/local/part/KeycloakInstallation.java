package nl.sociaalpact.local.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Keycloak, unpacked and built once for PostgreSQL, which takes 20 s off each later start. */
final class KeycloakInstallation {
    private KeycloakInstallation() {}

    static boolean isPrepared() {
        return Installation.isComplete(nameAndVersion());
    }

    private static String nameAndVersion() {
        return "keycloak-%s-for-postgres".formatted(Checkout.version("keycloak"));
    }

    static Path unpacked() {
        return Installation.of(nameAndVersion(), folder -> {
            try (var archive =
                    new GZIPInputStream(new BufferedInputStream(Files.newInputStream(Checkout.keycloakArchive())))) {
                Archives.unpack(archive, folder, 1);
            }
            build(folder);
        });
    }

    private static void build(Path folder) throws IOException {
        var command = List.of(
                folder.resolve("bin").resolve("kc.sh").toString(),
                "build",
                "--db=postgres",
                "--health-enabled=false",
                "--metrics-enabled=false");
        var environment = Map.of("JAVA_HOME", JavaCommand.home(), "JAVA_OPTS_KC_HEAP", "-Xmx512m");
        var log = folder.resolve("build.log");
        if (!ChildProcess.succeeds(
                new ChildProcess.Launch("keycloak build", command, environment, log), Duration.ofMinutes(10))) {
            throw new IOException("kc.sh build failed: " + Files.readString(log));
        }
    }
}
