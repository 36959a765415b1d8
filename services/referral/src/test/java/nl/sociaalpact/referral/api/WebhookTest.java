package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.referral.usecase.TellOrganisations;
import nl.sociaalpact.referral.usecase.WebhookCalls.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class WebhookTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);
    private static final String ADDRESS = "https://partner.example/in";

    @Inject
    TellOrganisations tell;

    private String referral = "";

    @BeforeEach
    void dynamoWantsToBeToldOfWhatBuurtteamAsksFromNowOn() {
        World.isEmpty();
        TestDatabase.reset("webhook");
        FakeWebhookCalls.takeEverything();
        World.hasConsent(SARA, DYNAMO, "money");
        BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        puts(ADDRESS).statusCode(200);
        referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
    }

    @Test
    void theSecretIsShownOnceAndPuttingAgainMakesAnother() {
        String first =
                puts(ADDRESS).body("secret", startsWith("whsec_")).extract().path("secret");
        String second = puts(ADDRESS).extract().path("secret");
        assertThat(second).isNotEqualTo(first);
        shows().statusCode(200)
                .body("url", equalTo(ADDRESS))
                .body("state", equalTo("active"))
                .body("secret", nullValue());
    }

    @Test
    void onlyAnAgreedAddressCanBePut() {
        for (var address : List.of("http://partner.example/in", "https://127.0.0.1/", "https://evil.example/")) {
            refused(puts(address), 422, "address-not-allowed");
        }
        shows().body("url", equalTo(ADDRESS));
    }

    @Test
    void eachNotificationFromThenOnIsToldOnceAndInOrder() throws Throwable {
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        DYNAMO_DESK.hasMade(referral, Change.START);
        tellEverybody();
        tellEverybody();
        assertThat(facts()).containsExactly("referral-requested", "referral-accepted", "referral-started");
        assertThat(FakeWebhookCalls.TAKEN)
                .allMatch(told -> told.notice().referral().value().toString().equals(referral));
    }

    @Test
    void whatWasNotTakenIsTriedAgainLaterWithTheSameId() throws Throwable {
        FakeWebhookCalls.ANSWER.set(Answer.NOT_TAKEN);
        tellEverybody();
        shows().body("state", equalTo("failing")).body("lastFailure", equalTo("not-taken"));
        FakeWebhookCalls.ANSWER.set(Answer.TAKEN);
        tellEverybody();
        assertThat(FakeWebhookCalls.TAKEN).as("before its pause is over").isEmpty();
        TestDatabase.execute("UPDATE webhook SET next_attempt_at = now()");
        tellEverybody();
        assertThat(facts()).containsExactly("referral-requested");
        shows().body("state", equalTo("active")).body("lastFailure", nullValue());
    }

    @Test
    void whatFailsForDaysIsGivenUpUntilAReplayWakesIt() throws Throwable {
        String beginning = DYNAMO_DESK
                .request()
                .get("/v1/notifications?limit=1")
                .then()
                .extract()
                .path("next");
        FakeWebhookCalls.ANSWER.set(Answer.NOT_REACHED);
        tellEverybody();
        TestDatabase.execute("UPDATE webhook SET next_attempt_at = now(), failing_since = now() - interval '6 days'");
        tellEverybody();
        shows().body("state", equalTo("disabled")).body("lastFailure", equalTo("not-reached"));
        FakeWebhookCalls.ANSWER.set(Answer.TAKEN);
        TestDatabase.execute("UPDATE webhook SET next_attempt_at = now()");
        tellEverybody();
        assertThat(FakeWebhookCalls.TAKEN).isEmpty();
        replays(beginning).statusCode(200).body("state", equalTo("active"));
        tellEverybody();
        assertThat(facts()).containsExactly("referral-requested");
    }

    @Test
    void aReplayTellsAgainWithTheSameIds() throws Throwable {
        String place = DYNAMO_DESK
                .request()
                .get("/v1/notifications?limit=1")
                .then()
                .extract()
                .path("next");
        tellEverybody();
        replays(place).statusCode(200);
        tellEverybody();
        assertThat(FakeWebhookCalls.TAKEN).hasSize(2);
        assertThat(FakeWebhookCalls.TAKEN.get(0).id())
                .isEqualTo(FakeWebhookCalls.TAKEN.get(1).id());
        refused(replays("nonsense"), 400, "invalid-cursor");
    }

    @Test
    void whileOneReplicaHoldsTheLeaseAnotherTellsNothing() throws Throwable {
        TestDatabase.execute(
                "UPDATE webhook SET lease = gen_random_uuid(), leased_until = now() + interval '1 minute'");
        tellEverybody();
        assertThat(FakeWebhookCalls.TAKEN).isEmpty();
        TestDatabase.execute("UPDATE webhook SET leased_until = now() - interval '1 second'");
        tellEverybody();
        assertThat(FakeWebhookCalls.TAKEN).as("after the other one ended").hasSize(1);
    }

    @Test
    void aSuspendedOrganisationIsToldNothing() throws Throwable {
        TestDatabase.setStanding(DYNAMO, "suspended");
        tellEverybody();
        assertThat(FakeWebhookCalls.TAKEN).isEmpty();
    }

    @Test
    void aWebhookIsOfItsOrganisationAndGoneWhenRemoved() throws Throwable {
        refused(BUURTTEAM_DESK.request().get("/v1/webhook").then(), 404, "not-found");
        DYNAMO_DESK.request().delete("/v1/webhook").then().statusCode(204);
        DYNAMO_DESK.request().delete("/v1/webhook").then().statusCode(204);
        refused(shows(), 404, "not-found");
        refused(
                replays(DYNAMO_DESK
                        .request()
                        .get("/v1/notifications")
                        .then()
                        .extract()
                        .path("next")),
                404,
                "not-found");
        refused(Desk.of(DYNAMO, "referral.read").request().get("/v1/webhook").then(), 403, "forbidden");
        tellEverybody();
        assertThat(FakeWebhookCalls.TAKEN).isEmpty();
    }

    private void tellEverybody() throws Throwable {
        for (var told = true; told; ) {
            told = VertxContextSupport.subscribeAndAwait(tell::handle);
        }
    }

    private static List<String> facts() {
        return FakeWebhookCalls.TAKEN.stream().map(told -> told.notice().fact()).toList();
    }

    private static ValidatableResponse puts(String address) {
        return DYNAMO_DESK
                .request()
                .body(Map.of("url", address))
                .put("/v1/webhook")
                .then();
    }

    private static ValidatableResponse shows() {
        return DYNAMO_DESK.request().get("/v1/webhook").then();
    }

    private static ValidatableResponse replays(String since) {
        return DYNAMO_DESK
                .request()
                .body(Map.of("since", since))
                .post("/v1/webhook/replays")
                .then();
    }
}
