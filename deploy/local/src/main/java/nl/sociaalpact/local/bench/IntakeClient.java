package nl.sociaalpact.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sociaalpact.local.part.Deadline;
import nl.sociaalpact.local.part.PlatformFailure;

/** A partner's system that registers residents and knows how to write their help questions down. */
final class IntakeClient {
    static final String CALLER = "buurtteam-zuidoost";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FORBIDDEN = 403;
    private static final int CREATED = 201;

    /** About as long as what people say in a first conversation. */
    private static final Map<String, Object> QUESTION = Map.of(
            "words",
            "I am behind with the rent since I lost my job, and letters come that I do not dare to open any more. "
                    + "My son hardly goes outside, and I do not know whom to ask.",
            "desiredFuture",
            "To open my post without being afraid, and to see my son at the football club again.",
            "talents",
            Map.of("named", List.of("cooks for thirty people without blinking")),
            "lifeDomains",
            List.of("money", "youth"),
            "debts",
            List.of(Map.of(
                    "kind",
                    "family",
                    "amountCents",
                    120_000,
                    "proof",
                    "oral",
                    "pressure",
                    false,
                    "mayBeShared",
                    false)));

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final BenchPlatform platform;

    IntakeClient(BenchPlatform platform) {
        this.platform = platform;
    }

    /** Where to write help questions down: one path for each resident. Waits until intake knows that the caller is a member. */
    List<String> registerResidents(int count) {
        var token = token();
        var known = Deadline.in(PATIENCE)
                .await(() -> send(token, "/v1/residents", resident(0)).statusCode() != FORBIDDEN);
        if (!known) {
            throw new PlatformFailure("Intake does not hear that %s is a member.".formatted(CALLER));
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> created(send(token, "/v1/residents", resident(number))))
                .map(location -> location + "/help-questions")
                .toList();
    }

    /** Writes one help question down; where it is. */
    String open(String path) {
        return created(send(token(), path, question()));
    }

    String token() {
        return platform.token(CALLER);
    }

    static String question() {
        return json(QUESTION);
    }

    int port() {
        return URI.create(platform.part(BenchPlatform.INTAKE).url()).getPort();
    }

    /** Nobody looks like anybody else, so no candidate is proposed. */
    private static String resident(int number) {
        return json(Map.of(
                "givenName",
                "Bench" + number,
                "familyName",
                "Resident" + number,
                "birthDate",
                LocalDate.of(1950, 1, 1).plusDays(number * 31L).toString(),
                "address",
                Map.of("postcode", "1102AB", "houseNumber", 1 + number),
                "area",
                "bijlmer-oost"));
    }

    private HttpResponse<String> send(String token, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new PlatformFailure(
                    "Intake does not answer; see %s.".formatted(platform.log(BenchPlatform.INTAKE)), failure);
        } catch (InterruptedException interrupted) {
            throw Failure.interrupted();
        }
    }

    private static String created(HttpResponse<String> answer) {
        if (answer.statusCode() != CREATED) {
            throw new PlatformFailure("Intake answered %d to %s: %s"
                    .formatted(answer.statusCode(), answer.request().uri().getPath(), answer.body()));
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String json(Map<String, Object> value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
