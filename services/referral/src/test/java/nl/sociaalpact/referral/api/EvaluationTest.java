package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a service was the right place, some months later. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class EvaluationTest {
    private static final String THREE = "{\"moment\":\"three-months\",\"fit\":\"fits\"}";

    private final Desk buurtteam = Desk.of(BUURTTEAM);
    private final Desk dynamo = Desk.of(DYNAMO);
    private final Desk venzo = Desk.of(VENZO);

    private String referral;

    @BeforeEach
    void dynamoHelpsSara() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        referral = buurtteam.hasSent(aReferral().to(DYNAMO));
        dynamo.hasMade(referral, Change.ACCEPT);
        dynamo.hasMade(referral, Change.START);
    }

    @Test
    void beforeItsDayNobodyIsAsked() {
        refused(says(dynamo, "k1", THREE), 409, "evaluation-not-due");
        shown(dynamo).body("moments.due", contains(false, false, false)).body("moments[0].target", nullValue());
        due(dynamo).body("items", empty());
        assertThat(TestDatabase.count("evaluation")).isZero();
    }

    @Test
    void bothSidesSayHowItWas() {
        theHelpBeganMonthsAgo(7);
        due(dynamo)
                .body("items.referralId", contains(referral))
                .body("items[0].residentRef", equalTo(dynamo.residentRef(SARA)))
                .body("items[0].moments", contains("three-months", "six-months"));
        says(dynamo, "k1", THREE).statusCode(201).body("fit", equalTo("fits"));
        says(buurtteam, "k1", THREE.replace("fits", "does-not-fit")).statusCode(201);
        shown(buurtteam)
                .body("moments.moment", contains("three-months", "six-months", "twelve-months"))
                .body("moments.due", contains(true, true, false))
                .body("moments[0].target.fit", equalTo("fits"))
                .body("moments[0].requester.fit", equalTo("does-not-fit"))
                .body("moments[1].target", nullValue());
        due(dynamo).body("items[0].moments", contains("six-months"));
        due(buurtteam).body("items[0].moments", contains("six-months"));
    }

    @Test
    void itIsSaidOnce() {
        theHelpBeganMonthsAgo(4);
        says(dynamo, "k1", THREE).statusCode(201);
        says(dynamo, "k1", THREE).statusCode(201);
        refused(says(dynamo, "k2", THREE), 409, "already-evaluated");
        refused(says(dynamo, "k1", THREE.replace("fits", "partly")), 422, "idempotency-key-reused");
        assertThat(TestDatabase.count("evaluation")).isEqualTo(1);
        due(dynamo).body("items", empty());
    }

    @Test
    void toOthersThereIsNothingToEvaluate() {
        theHelpBeganMonthsAgo(4);
        refused(says(venzo, "k1", THREE), 404, "not-found");
        refused(venzo.request().get(path(referral)).then(), 404, "not-found");
        refused(venzo.request().get(path(UUID.randomUUID().toString())).then(), 404, "not-found");
        due(venzo).body("items", empty());
        assertThat(TestDatabase.count("evaluation")).isZero();
    }

    @Test
    void helpThatWasBrokenOffIsNotEvaluated() {
        theHelpBeganMonthsAgo(4);
        dynamo.hasMade(referral, Change.FAIL);
        refused(says(dynamo, "k1", THREE), 409, "not-placed");
        shown(dynamo).body("moments", empty());
        due(dynamo).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"moment\":\"three-months\"}",
                "{\"moment\":\"next-week\",\"fit\":\"fits\"}",
                "{\"moment\":\"three-months\",\"fit\":\"7\"}"
            })
    void aBodyOfTheWrongFormIsRefused(String body) {
        refused(says(dynamo, "k1", body), 400, "bad-request");
    }

    private static void theHelpBeganMonthsAgo(int months) {
        TestDatabase.execute("UPDATE status_change SET changed_at = now() - make_interval(months => ?)", months);
    }

    private ValidatableResponse says(Desk desk, String key, String body) {
        return desk.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post(path(referral))
                .then();
    }

    private ValidatableResponse shown(Desk desk) {
        return desk.request().get(path(referral)).then().statusCode(200);
    }

    private static ValidatableResponse due(Desk desk) {
        return desk.request().get("/v1/due-evaluations").then().statusCode(200);
    }

    private static String path(String referral) {
        return "/v1/referrals/" + referral + "/evaluations";
    }
}
