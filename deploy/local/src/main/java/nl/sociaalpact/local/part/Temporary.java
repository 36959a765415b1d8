package nl.sociaalpact.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Parts for tests: each in a folder of its own, which goes with the part when the JVM ends. */
final class Temporary {
    private Temporary() {}

    static <P extends Part> P start(String name, Function<Path, P> parts) {
        try {
            var folder = Files.createTempDirectory("pact-" + name + "-");
            var part = parts.apply(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(part, folder)));
            part.start();
            return part;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void discard(Part part, Path folder) {
        try {
            part.stop();
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
