package nl.sociaalpact.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sociaalpact.local.platform.Ports;
import org.jspecify.annotations.Nullable;

/** Somebody who uses the platform: a partner's system or a person, with a token of their own. */
final class Actor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(150);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String name;
    private final String token;
    private final Ports ports;

    Actor(String name, String token, Ports ports) {
        this.name = name;
        this.token = token;
        this.ports = ports;
    }

    /** What came back. */
    record Answer(int status, JsonNode body, @Nullable String version) {
        String text(String field) {
            return body.path(field).asText();
        }

        String problem() {
            return body.path("type").asText() + " " + body.path("detail").asText();
        }
    }

    /** Reads something that must be there. */
    Answer get(String service, String path) {
        return expect(200, read(service, path), "GET " + path);
    }

    /** Reads something, whatever the answer is. */
    Answer read(String service, String path) {
        return send(request(service, path).GET());
    }

    /** Makes something new. */
    Answer create(String service, String path, Map<String, ?> body) {
        return expect(201, post(service, path, body), "POST " + path);
    }

    /** Changes something that was read in this version. */
    Answer change(String service, String path, @Nullable String version, Map<String, ?> body) {
        var request = keyed(service, path).POST(json(body));
        var answer = send(version == null ? request : request.header("If-Match", version));
        return expect(answer.status() == 201 ? 201 : 200, answer, "POST " + path);
    }

    /** Puts something in the place of what was read in this version. */
    Answer put(String service, String path, String version, Map<String, ?> body) {
        return expect(
                200, send(request(service, path).header("If-Match", version).PUT(json(body))), "PUT " + path);
    }

    /** Takes something away that may be gone already. */
    void remove(String service, String path) {
        var answer = send(request(service, path).DELETE());
        if (answer.status() != 204 && answer.status() != 404) {
            throw surprise(204, answer, "DELETE " + path);
        }
    }

    /** The same as {@link #create}, as soon as the events that it needs have come through. */
    Answer createWhenReady(String service, String path, Map<String, ?> body) {
        return expect(201, eventually(() -> post(service, path, body)), "POST " + path);
    }

    /** The same as {@link #get}, as soon as the events that it needs have come through. */
    Answer getWhenReady(String service, String path) {
        return expect(200, eventually(() -> read(service, path)), "GET " + path);
    }

    private Answer post(String service, String path, Map<String, ?> body) {
        return send(keyed(service, path).POST(json(body)));
    }

    private static Answer eventually(Supplier<Answer> attempt) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = attempt.get();
        while (answer.status() >= 400 && System.nanoTime() < deadline) {
            pause();
            answer = attempt.get();
        }
        return answer;
    }

    static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Surprise("The demo was stopped.");
        }
    }

    private HttpRequest.Builder keyed(String service, String path) {
        return request(service, path)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.of(service) + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            var body = response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(null));
        } catch (IOException failure) {
            throw new Surprise("A service does not answer; see ./pact status.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Surprise("The demo was stopped.");
        }
    }

    private Answer expect(int status, Answer answer, String what) {
        if (answer.status() != status) {
            throw surprise(status, answer, what);
        }
        return answer;
    }

    private Surprise surprise(int status, Answer answer, String what) {
        return new Surprise("%s as %s answered %d instead of %d: %s"
                .formatted(what, name, answer.status(), status, answer.problem()));
    }

    private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
