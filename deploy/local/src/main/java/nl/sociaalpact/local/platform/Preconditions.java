package nl.sociaalpact.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sociaalpact.local.part.Checkout;
import nl.sociaalpact.local.part.FreePort;
import nl.sociaalpact.local.part.PlatformFailure;

/** What must hold before anything is started; each failure names the thing and the mend. */
final class Preconditions {
    private static final long NEEDED_BYTES = 2L * 1024 * 1024 * 1024;

    private Preconditions() {}

    static void check(PlatformSettings settings) {
        checkServices(settings);
        checkDisk(settings);
        checkPorts(settings);
    }

    private static void checkServices(PlatformSettings settings) {
        for (var part : settings.parts()) {
            if (Services.NAMES.contains(part) && !Files.isDirectory(Checkout.packaged(part))) {
                throw new PlatformFailure("The service %s is not built; run ./pact build.".formatted(part));
            }
        }
    }

    private static void checkDisk(PlatformSettings settings) {
        try {
            Files.createDirectories(settings.data());
            checkRoom(settings.data(), Files.getFileStore(settings.data()).getUsableSpace());
        } catch (IOException failure) {
            throw new PlatformFailure(
                    "The folder %s cannot be made; give your user the right or choose another with --data DIR."
                            .formatted(settings.data()),
                    failure);
        }
    }

    static void checkRoom(Path data, long freeBytes) {
        if (freeBytes < NEEDED_BYTES) {
            throw new PlatformFailure(
                    "The disk of %s has %d MB free and the platform needs 2048 MB; free some space or choose another folder with --data DIR."
                            .formatted(data, freeBytes / 1024 / 1024));
        }
    }

    private static void checkPorts(PlatformSettings settings) {
        settings.ports().listening(settings.parts()).forEach((port, name) -> {
            if (!FreePort.isFree(port)) {
                throw new PlatformFailure(
                        "Port %d, which %s needs, is taken; stop what uses it or choose another with ./pact up --port %s=NUMBER."
                                .formatted(port, name, name));
            }
        });
    }
}
