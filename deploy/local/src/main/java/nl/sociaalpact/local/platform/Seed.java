package nl.sociaalpact.local.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.sociaalpact.local.part.PlatformFailure;

/** Makes the organisations of the pact known to the registry and active, over its public API. Running it again changes nothing. */
final class Seed {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI organisations;
    private final String token;

    Seed(String registryUrl, String token) {
        this.organisations = URI.create(registryUrl + "/v1/organisations/");
        this.token = token;
    }

    void plant() {
        for (var organisation : Organisation.all()) {
            if (organisation.seeded()) {
                register(organisation);
                if (isWaiting(organisation)) {
                    activate(organisation);
                }
            }
        }
    }

    private void register(Organisation organisation) {
        var body = new LinkedHashMap<String, String>();
        body.put("code", organisation.code());
        body.put("name", organisation.name());
        body.put("kind", organisation.kind());
        if (organisation.kvkNumber() != null) {
            body.put("kvkNumber", organisation.kvkNumber());
        }
        var request = request(organisation.id().toString())
                .header("If-None-Match", "*")
                .PUT(json(body));
        // 412: registered already.
        var unused = send(request, organisation, Set.of(201, 412));
    }

    /** A membership that someone has changed since is left as it is. */
    private boolean isWaiting(Organisation organisation) {
        var answer = send(request(organisation.id().toString()).GET(), organisation, Set.of(200));
        return "applied".equals(answer.path("membership").asText());
    }

    private void activate(Organisation organisation) {
        var body = Map.of("to", "active", "reason", "Partner of the pact from the start");
        var request = request(organisation.id() + "/membership-changes")
                .header("Idempotency-Key", "seed-active-" + organisation.code())
                .POST(json(body));
        var unused = send(request, organisation, Set.of(200));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(organisations.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Map<String, String> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode send(HttpRequest.Builder request, Organisation organisation, Set<Integer> expected) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (!expected.contains(answer.statusCode())) {
                throw failed(organisation, "answers %d".formatted(answer.statusCode()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw failed(organisation, "does not answer");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(organisation, "was interrupted");
        }
    }

    private static PlatformFailure failed(Organisation organisation, String what) {
        return new PlatformFailure(
                "The registry %s about %s, so the partners are not complete; see ./pact logs organisation-registry."
                        .formatted(what, organisation.code()));
    }
}
