package nl.sociaalpact.local.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.sociaalpact.local.part.Part;
import nl.sociaalpact.local.part.Processes;
import org.jspecify.annotations.Nullable;

/** How a part is at this moment. The number of the process is absent when there is none. */
public record PartStatus(
        String name, URI url, Health health, @Nullable Long pid, long memoryMb) {

    /** What a part answers when asked. */
    public enum Health {
        UP,
        /** There is a process, but it does not answer well (yet). */
        STARTING,
        DOWN
    }

    /** Asks all parts of a platform that some supervisor runs, or ran, at the same time. */
    public static List<PartStatus> of(State state, Path home) {
        var platform = new Platform(state.settings(home), line -> {});
        var answers = platform.parts().stream()
                .map(part -> CompletableFuture.supplyAsync(() -> of(part, state), Thread.ofVirtual()::start))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static PartStatus of(Part part, State state) {
        var url = URI.create(part.url());
        return state.process(part.name())
                .map(process -> new PartStatus(
                        part.name(),
                        url,
                        part.isHealthy() ? Health.UP : Health.STARTING,
                        process.pid(),
                        Processes.memoryMegabytes(process)))
                .orElseGet(() -> new PartStatus(part.name(), url, Health.DOWN, null, 0));
    }
}
