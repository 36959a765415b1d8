package nl.sociaalpact.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** One person or partner's system with a token of its own, over the public interfaces. */
record Client(RunningPlatform running, String name, String token) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Client of(RunningPlatform running, String name) {
        return new Client(running, name, running.token(name));
    }

    record Answer(int status, JsonNode body, String version) {
        String text(String field) {
            return body.path(field).asText();
        }
    }

    Answer get(String service, String path) {
        return send(request(service, path).GET());
    }

    @CanIgnoreReturnValue
    Answer post(String service, String path, Map<String, ?> body) {
        return send(request(service, path).POST(json(body)));
    }

    /** Changes what stands in this version. */
    @CanIgnoreReturnValue
    Answer post(String service, String path, String version, Map<String, ?> body) {
        return send(request(service, path).header("If-Match", version).POST(json(body)));
    }

    @CanIgnoreReturnValue
    Answer put(String service, String path, String version, Map<String, ?> body) {
        return send(request(service, path).header("If-Match", version).PUT(json(body)));
    }

    @CanIgnoreReturnValue
    Answer delete(String service, String path) {
        return send(request(service, path).DELETE());
    }

    /** What must be made. */
    @CanIgnoreReturnValue
    Answer create(String service, String path, Map<String, ?> body) {
        var answer = post(service, path, body);
        assertThat(answer.status).as("%s %s %s", name, path, answer.body).isEqualTo(201);
        return answer;
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(running.url(service) + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var body = response.body().isEmpty() ? JSON.missingNode() : JSON.readTree(response.body());
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
