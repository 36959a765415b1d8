package nl.sociaalpact.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Words that exist nowhere else, and a search for them in every byte of a folder. */
final class Canaries {
    private static final String MARK = "Qzxkanarie";
    private static final int OVERLAP = MARK.length();
    private static final int CHUNK = 1 << 20;

    private int number;

    /** A new word, made of letters so that it may stand in a name. */
    String next() {
        var digits = Integer.toString(100 + number++);
        return MARK + (char) ('a' + digits.charAt(1) - '0') + (char) ('a' + digits.charAt(2) - '0');
    }

    /** The files below the folder in which one of the words stands; in any case, as an index may lower it. */
    static Set<String> foundIn(Path folder) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(Canaries::holdsOne)
                    .forEach(file -> found.add(folder.relativize(file).toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private static boolean holdsOne(Path file) {
        var buffer = new byte[CHUNK + OVERLAP];
        try (var in = Files.newInputStream(file)) {
            var kept = 0;
            for (int read; (read = in.read(buffer, kept, CHUNK)) > 0; ) {
                var length = kept + read;
                var text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
                if (text.toLowerCase(java.util.Locale.ROOT).contains(MARK.toLowerCase(java.util.Locale.ROOT))) {
                    return true;
                }
                kept = Math.min(OVERLAP, length);
                System.arraycopy(buffer, length - kept, buffer, 0, kept);
            }
            return false;
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
