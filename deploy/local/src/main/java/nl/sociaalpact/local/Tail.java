package nl.sociaalpact.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints a file that grows. Only whole lines are printed, so no character is cut in two. */
final class Tail {
    private final Path file;
    private final PrintWriter out;
    private long position;

    Tail(Path file, PrintWriter out) {
        this.file = file;
        this.out = out;
    }

    /** Leaves out everything but the last lines. */
    void printLast(int lines) {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var found = 0;
            for (position = content.length(); position > 0; position--) {
                content.seek(position - 1);
                // The line break at the very end belongs to the last line.
                if (content.read() == '\n' && position < content.length() && ++found == lines) {
                    break;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        printNew();
    }

    void printNew() {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var length = content.length();
            // A shorter file is a new one.
            position = length < position ? 0 : position;
            var bytes = new byte[Math.toIntExact(length - position)];
            content.seek(position);
            content.readFully(bytes);
            var text = new String(bytes, StandardCharsets.UTF_8);
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            position += whole.getBytes(StandardCharsets.UTF_8).length;
            out.print(whole);
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
