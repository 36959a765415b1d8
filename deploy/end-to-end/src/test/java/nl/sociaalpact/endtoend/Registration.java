package nl.sociaalpact.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One request to register a resident, which can be sent again and again: the key stays the same.
 *
 * @param key the Idempotency-Key
 * @param body the resident, another one for every registration
 */
record Registration(String key, String body) {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Registration next(String name) {
        var number = NUMBER.incrementAndGet();
        return new Registration(name + "-" + number, """
                {"givenName":"%s","familyName":"Crashtest","birthDate":"%s",
                 "address":{"postcode":"1102AB","houseNumber":%d},"area":"bijlmer-oost"}""".formatted(
                        "Number" + letters(number), LocalDate.of(1960, 1, 1).plusDays(97L * number), number));
    }

    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .collect(
                        StringBuilder::new,
                        (text, digit) -> text.append((char) (digit - '0' + 'a')),
                        StringBuilder::append)
                .toString();
    }

    /** The status of the answer, or 0 when none came. */
    int send(RunningPlatform running) {
        var request = HttpRequest.newBuilder(URI.create(running.url("intake") + "/v1/residents"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + running.token("venzo"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException noAnswer) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
