package nl.sociaalpact.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.sociaalpact.local.part.PlatformFailure;
import nl.sociaalpact.local.platform.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Make all journeys again from what the services tell, beside the live ones, and compare.",
            "Exit code 1 when they differ and nothing was swapped. Can be stopped and started again; it goes on where it was."
        })
final class RebuildCommand implements Callable<Integer> {
    private static final String FILLING = "filling";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(
            names = "--swap",
            paramLabel = "WHEN",
            defaultValue = "when-equal",
            description = "When the rebuilt journeys take the place of the live ones: never, when-equal or always.")
    String swap = "";

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var settings = Homes.state().settings(Homes.standard());
        var platform = new Platform(settings, line -> {});
        var address = URI.create("http://127.0.0.1:%d/internal/journey-rebuild?swap=%s"
                .formatted(settings.ports().of("resident-journey"), swap));
        try (var client = HttpClient.newHttpClient()) {
            var stands = piece(client, address, platform);
            while (FILLING.equals(stands.path("state").asText())) {
                tell(stands);
                stands = piece(client, address, platform);
            }
            tell(stands);
            return "different".equals(stands.path("state").asText()) ? 1 : 0;
        }
    }

    /** A token for each piece: a long rebuild outlives any. */
    private static JsonNode piece(HttpClient client, URI address, Platform platform)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + platform.tokens().of("journey-rebuild"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new PlatformFailure("resident-journey answered %d to the rebuild; see ./pact logs resident-journey."
                    .formatted(answer.statusCode()));
        }
        return JSON.readTree(answer.body());
    }

    private void tell(JsonNode stands) {
        var owners = stands.path("owners")
                .valueStream()
                .map(owner -> "%s %d"
                        .formatted(
                                owner.path("name").asText(),
                                owner.path("events").asLong()))
                .collect(Collectors.joining(", "));
        var output = Output.of(spec);
        output.printf(
                "%s: %s; %d differ%n",
                stands.path("state").asText(), owners, stands.path("differing").asLong());
        stands.path("differences").forEach(about -> output.println("  " + about.asText()));
        output.flush();
    }
}
