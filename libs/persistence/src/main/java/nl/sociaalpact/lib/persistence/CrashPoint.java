package nl.sociaalpact.lib.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Named places at which a test can end the process as hard as {@code kill -9} would, to prove that nothing is lost there.
 * The environment key PACT_CRASH_POINT names a file; the point whose name stands in that file is armed. Without the key
 * a point costs one comparison.
 */
public final class CrashPoint {
    private static final int EXIT_CODE = 137;
    private static final @Nullable Path FILE = file();

    private CrashPoint() {}

    /** Ends the process at once, without any shutdown hook, when this point is armed. */
    public static void hit(String name) {
        if (FILE != null && isArmed(FILE, name)) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    private static boolean isArmed(Path file, String name) {
        try {
            return Files.exists(file) && Files.readString(file).strip().equals(name);
        } catch (IOException beingWritten) {
            return false;
        }
    }

    private static @Nullable Path file() {
        var name = System.getenv("PACT_CRASH_POINT");
        return name == null || name.isBlank() ? null : Path.of(name);
    }
}
