package nl.sociaalpact.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Software unpacked once per user and shared by every checkout and test. A folder is either complete or absent: it is filled under another
 * name and moved into place, so two processes may do it at the same time.
 */
final class Installation {
    private Installation() {}

    /** Fills an empty folder. */
    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    static boolean isComplete(String nameAndVersion) {
        return Files.isDirectory(cache().resolve(nameAndVersion));
    }

    static Path of(String nameAndVersion, Unpacking unpacking) {
        var home = cache().resolve(nameAndVersion);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(home.getParent());
            var unfinished = Files.createTempDirectory(home.getParent(), nameAndVersion + "-");
            unpacking.into(unfinished);
            moveInto(home, unfinished);
            return home;
        } catch (IOException failure) {
            throw new PlatformFailure(
                    "%s could not be unpacked into %s (%s); check that the folder can be written and has room."
                            .formatted(nameAndVersion, home.getParent(), failure.getMessage()),
                    failure);
        }
    }

    private static void moveInto(Path home, Path unfinished) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            Folders.delete(unfinished);
            if (!Files.isDirectory(home)) {
                throw failure;
            }
        }
    }

    private static Path cache() {
        var configured = System.getenv("XDG_CACHE_HOME");
        var base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return base.resolve("sociaal-pact");
    }
}
