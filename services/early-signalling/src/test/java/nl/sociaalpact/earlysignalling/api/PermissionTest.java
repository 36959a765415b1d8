package nl.sociaalpact.earlysignalling.api;

import static io.restassured.RestAssured.given;
import static nl.sociaalpact.earlysignalling.Client.refused;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.earlysignalling.CaseJson;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.earlysignalling.ReportJson;
import nl.sociaalpact.earlysignalling.RunJson;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint asks for a good token with the one permission that it names. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class PermissionTest {
    private static final List<String> PERMISSIONS =
            List.of("signal.report", "signal.match", "signal.handle", "signal.read");

    @BeforeEach
    void emptyDatabase() {
        Client.reset();
    }

    /** An endpoint with a request that it would read. */
    record Endpoint(Method method, String path, String permission, String body) {
        ValidatableResponse send(String authorization) {
            var request = given().contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"1\"");
            return (body.isEmpty() ? request : request.body(body))
                    .headers(authorization.isEmpty() ? Map.of() : Map.of("Authorization", authorization))
                    .request(method, path)
                    .then();
        }
    }

    static Stream<Endpoint> endpoints() {
        var id = UUID.randomUUID();
        return Stream.of(
                new Endpoint(
                        Method.POST,
                        "/v1/signals",
                        "signal.report",
                        ReportJson.rent().text()),
                new Endpoint(Method.GET, "/v1/signals", "signal.read", ""),
                new Endpoint(Method.GET, "/v1/signals/" + id, "signal.read", ""),
                new Endpoint(
                        Method.POST,
                        "/v1/matching-runs",
                        "signal.match",
                        RunJson.recent().text()),
                new Endpoint(Method.GET, "/v1/matching-runs", "signal.read", ""),
                new Endpoint(Method.GET, "/v1/matching-runs/" + id, "signal.read", ""),
                new Endpoint(Method.GET, "/v1/signal-cases", "signal.read", ""),
                new Endpoint(Method.GET, "/v1/signal-cases/" + id, "signal.read", ""),
                new Endpoint(
                        Method.POST,
                        "/v1/signal-cases/" + id + "/contact-attempts",
                        "signal.handle",
                        CaseJson.attempt("phone", false)),
                new Endpoint(
                        Method.PUT, "/v1/signal-cases/" + id + "/resident", "signal.handle", CaseJson.link("unknown")),
                new Endpoint(
                        Method.POST,
                        "/v1/signal-cases/" + id + "/end-results",
                        "signal.handle",
                        CaseJson.end("deceased")));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void noOtherPermissionOpensIt(Endpoint endpoint) {
        for (var permission : PERMISSIONS) {
            var answer = endpoint.send(Tokens.of(GEMEENTE, permission).header());
            if (permission.equals(endpoint.permission())) {
                assertThat(answer.extract().statusCode()).isIn(200, 201, 404);
            } else {
                refused(answer, 403, "forbidden");
            }
        }
        refused(
                endpoint.send(Tokens.of(GEMEENTE, "signal", endpoint.permission() + "s")
                        .header()),
                403,
                "forbidden");
        refused(
                endpoint.send(Tokens.of(GEMEENTE, endpoint.permission())
                        .without("organisation_id")
                        .header()),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void aTokenThatIsNotGoodEnoughIsRefused(Endpoint endpoint) {
        var good = endpoint.permission();
        for (var token : List.of(
                "",
                "Bearer nonsense",
                Tokens.of(GEMEENTE, good).expired().header(),
                Tokens.of(GEMEENTE, good).forged().header(),
                Tokens.of(GEMEENTE, good).forAudience("intake").header(),
                Tokens.of(GEMEENTE, good).with("iss", "http://elsewhere").header())) {
            refused(endpoint.send(token), 401, "unauthenticated");
        }
        assertThat(TestDatabase.count("signal")).isZero();
        assertThat(TestDatabase.count("matching_run")).isZero();
        assertThat(TestDatabase.count("outbox")).isZero();
        assertThat(TestDatabase.count("idempotency_key")).isZero();
    }
}
