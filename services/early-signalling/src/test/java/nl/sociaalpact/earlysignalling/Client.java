package nl.sociaalpact.earlysignalling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;

/** An organisation that uses this service over HTTP. */
public record Client(UUID organisation, String... scopes) {
    private static final String PROBLEM = "urn:problem-type:sociaalpact:";

    public static Client corporation() {
        return new Client(Organisations.WONINGCORPORATIE, "signal.report", "signal.read");
    }

    /** Another sender of signals. */
    public static Client insurer() {
        return new Client(Organisations.PBAZO, "signal.report", "signal.read");
    }

    public static Client municipality() {
        return new Client(Organisations.GEMEENTE, "signal.match", "signal.read");
    }

    public static Client team() {
        return new Client(Organisations.BUURTTEAM, "signal.handle", "signal.read");
    }

    /** An organisation with every permission and nothing of its own. */
    public static Client stranger() {
        return new Client(Organisations.DYNAMO, "signal.report", "signal.match", "signal.handle", "signal.read");
    }

    /** Empties these tables and those that depend on them, and lets every organisation in. */
    public static void reset() {
        TestDatabase.reset("signal", "matching_run");
    }

    public RequestSpecification request() {
        return given().header("Authorization", Tokens.of(organisation, scopes).header())
                .contentType("application/json");
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    /** Posts under a fresh key. */
    public ValidatableResponse post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public ValidatableResponse post(String path, String body, String key) {
        return request().header("Idempotency-Key", key).body(body).post(path).then();
    }

    public ValidatableResponse report(ReportJson report) {
        return post("/v1/signals", report.text());
    }

    /** Reports and gives the id of the signal. */
    @CanIgnoreReturnValue
    public String reported(ReportJson report) {
        return report(report).statusCode(201).extract().path("signalId");
    }

    /** Starts a run over the last days for the team. */
    public ValidatableResponse match() {
        return post("/v1/matching-runs", RunJson.recent().text());
    }

    /** The only case that this organisation sees. */
    public String onlyCase() {
        return get("/v1/signal-cases").statusCode(200).extract().path("items[0].signalCaseId");
    }

    public String version(String path) {
        return get(path).statusCode(200).extract().header("ETag");
    }

    public ValidatableResponse attempt(String signalCase, String kind) {
        return post("/v1/signal-cases/" + signalCase + "/contact-attempts", CaseJson.attempt(kind, false));
    }

    public ValidatableResponse link(String signalCase, String residentRef, String version) {
        return request()
                .header("If-Match", version)
                .body(CaseJson.link(residentRef))
                .put("/v1/signal-cases/" + signalCase + "/resident")
                .then();
    }

    public ValidatableResponse end(String signalCase, String body, String version) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .body(body)
                .post("/v1/signal-cases/" + signalCase + "/end-results")
                .then();
    }

    /** Holds a refusal against what every refusal looks like. */
    @CanIgnoreReturnValue
    public static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(PROBLEM + code))
                .body("status", equalTo(status))
                .body("detail", notNullValue());
    }
}
