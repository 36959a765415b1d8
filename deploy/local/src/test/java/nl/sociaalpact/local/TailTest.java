package nl.sociaalpact.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TailTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private Path file;
    private Tail tail;

    @BeforeEach
    void open() throws IOException {
        file = Files.writeString(folder.resolve("log"), "één\ntwee\ndrie\n");
        tail = new Tail(file, new PrintWriter(out));
    }

    @Test
    void printsTheLastLines() {
        tail.printLast(2);

        assertThat(out).hasToString("twee\ndrie\n");
    }

    @Test
    void printsEverythingWhenThereIsLess() {
        tail.printLast(9);

        assertThat(out).hasToString("één\ntwee\ndrie\n");
    }

    @Test
    void followsWholeLinesOnly() throws IOException {
        tail.printLast(1);
        Files.writeString(file, "vier\nvij", StandardOpenOption.APPEND);
        tail.printNew();
        Files.writeString(file, "f\n", StandardOpenOption.APPEND);
        tail.printNew();

        assertThat(out).hasToString("drie\nvier\nvijf\n");
    }
}
