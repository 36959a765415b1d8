package nl.sociaalpact.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.concurrent.Callable;
import nl.sociaalpact.local.platform.PartStatus;
import nl.sociaalpact.local.platform.StateFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "What runs, where, how it is and how much memory it uses.",
            "Exit code 0 when everything is up, 1 otherwise."
        })
final class StatusCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Option(names = "--json", description = "An array of name, url, health (up, starting, down), pid and memoryMb.")
    boolean json;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        var out = Output.of(spec);
        var state = new StateFile(Homes.standard()).read();
        var parts =
                state.map(running -> PartStatus.of(running, Homes.standard())).orElse(List.of());
        if (json) {
            out.println(JSON.writeValueAsString(array(parts)));
        } else if (parts.isEmpty()) {
            out.println("The platform is not running; start it with ./pact up.");
        } else {
            StatusTable.print(parts, out);
            if (state.flatMap(running -> running.supervisor().find()).isEmpty()) {
                out.println(
                        "Nobody looks after these: the supervisor was killed. ./pact up clears up and starts again.");
            }
        }
        var allUp = !parts.isEmpty() && parts.stream().allMatch(part -> part.health() == PartStatus.Health.UP);
        return allUp ? 0 : 1;
    }

    static ArrayNode array(List<PartStatus> parts) {
        var array = JSON.createArrayNode();
        for (var part : parts) {
            array.addObject()
                    .put("name", part.name())
                    .put("url", part.url().toString())
                    .put("health", StatusTable.word(part.health()))
                    .put("pid", part.pid())
                    .put("memoryMb", part.memoryMb());
        }
        return array;
    }
}
