package nl.sociaalpact.referral.api;

import static io.restassured.RestAssured.given;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.test.Tokens;

/** An organisation at work over HTTP: {@code Desk.of(DYNAMO).hasMade(referral, Change.ACCEPT)}. */
public final class Desk {
    private static final String REFERRALS = "/v1/referrals";

    private final UUID organisation;
    private final String token;

    private Desk(UUID organisation, String token) {
        this.organisation = organisation;
        this.token = token;
    }

    /** With every permission. */
    public static Desk of(UUID organisation) {
        return of(organisation, "referral.read", "referral.send", "referral.answer");
    }

    public static Desk of(UUID organisation, String... scopes) {
        return new Desk(organisation, Tokens.of(organisation, scopes).header());
    }

    /** Of a worker who has logged in. */
    static Desk ofPerson(UUID organisation, String account) {
        var token = Tokens.ofPerson(account, "referral.read", "referral.send", "referral.answer")
                .with("organisation_id", organisation.toString());
        return new Desk(organisation, token.header());
    }

    /** How this organisation knows a resident. */
    public String residentRef(UUID journey) {
        return CDI.current().select(ResidentReferences.class).get().of(organisation, journey);
    }

    public RequestSpecification request() {
        return given().header("Authorization", token).contentType("application/json");
    }

    public ValidatableResponse sends(ReferralBody body) {
        return sends(UUID.randomUUID().toString(), body);
    }

    public ValidatableResponse sends(String key, ReferralBody body) {
        return request()
                .header("Idempotency-Key", key)
                .body(body.json(this))
                .post(REFERRALS)
                .then();
    }

    /** Sends it and gives its id. */
    @CanIgnoreReturnValue
    public String hasSent(ReferralBody body) {
        return sends(body).statusCode(201).extract().path("referralId");
    }

    public ValidatableResponse reads(String referral) {
        return request().get(REFERRALS + "/" + referral).then();
    }

    public ValidatableResponse readsHistory(String referral) {
        return request().get(REFERRALS + "/" + referral + "/status-changes").then();
    }

    public ValidatableResponse lists(String query) {
        return request().get(REFERRALS + "?" + query).then();
    }

    ValidatableResponse claims(String referral) {
        return claims(UUID.randomUUID().toString(), referral);
    }

    ValidatableResponse claims(String key, String referral) {
        return request()
                .header("Idempotency-Key", key)
                .post(REFERRALS + "/" + referral + "/claims")
                .then();
    }

    /** Each part as JSON. */
    ValidatableResponse divides(String referral, String... parts) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version(referral))
                .body("{\"parts\": [" + String.join(", ", parts) + "]}")
                .post(REFERRALS + "/" + referral + "/sub-referrals")
                .then();
    }

    ValidatableResponse readsUnder(String referral, String path) {
        return request().get(REFERRALS + "/" + referral + "/" + path).then();
    }

    ValidatableResponse posts(String referral, String path, String body) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(REFERRALS + "/" + referral + "/" + path)
                .then();
    }

    public ValidatableResponse acknowledges(String referral) {
        return request().post(REFERRALS + "/" + referral + "/acknowledgements").then();
    }

    /** The version that this organisation reads now. */
    public String version(String referral) {
        return reads(referral).statusCode(200).extract().header("ETag");
    }

    public ValidatableResponse changes(String referral, String change) {
        return changes(referral, version(referral), change);
    }

    public ValidatableResponse changes(String referral, String version, String change) {
        return changes(UUID.randomUUID().toString(), referral, version, change);
    }

    public ValidatableResponse changes(String key, String referral, String version, String change) {
        return request()
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .body(change)
                .post(REFERRALS + "/" + referral + "/status-changes")
                .then();
    }

    public void hasMade(String referral, String change) {
        changes(referral, change).statusCode(200);
    }

    ValidatableResponse assigns(String referral, String assignment) {
        return request()
                .body(assignment)
                .put(REFERRALS + "/" + referral + "/assignment")
                .then();
    }

    ValidatableResponse handsOver(String handOver) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(handOver)
                .post("/v1/hand-overs")
                .then();
    }
}
