package nl.sociaalpact.local.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The state on disk: always whole, because it is replaced by a rename. */
public final class StateFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    public StateFile(Path home) {
        this.file = home.resolve("state.json");
    }

    public Optional<State> read() {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), State.class));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(State state) {
        try {
            Files.createDirectories(file.getParent());
            replace(file, JSON.writeValueAsString(state));
            replace(
                    marker(),
                    "%d %d%n"
                            .formatted(
                                    state.supervisor().pid(), state.supervisor().startTick()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(marker());
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The supervisor's process number and start tick once more, for the ./pact script, which does not read JSON. */
    private Path marker() {
        return file.resolveSibling("supervisor");
    }

    private static void replace(Path file, String content) throws IOException {
        var complete = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(complete, content);
        Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
