package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.Facts;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import nl.sociaalpact.residentjourney.messaging.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class VerdictTest {
    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void aResidentSaysWhetherTheHelpWasOfUse() {
        var story = Story.ofAResident().linkedTo("resident");
        var referral = story.finishedReferralTo(DYNAMO, "money");

        judge(referral.id(), "partly-helped", "key-1")
                .then()
                .statusCode(201)
                .body("referralId", equalTo(referral.id().toString()))
                .body("verdict", equalTo("partly-helped"));

        assertThat(TestDatabase.outboxFacts()).containsExactly("verdict-given");
        ContractCheck.assertConforms(
                "resident-journey",
                "verdict-given",
                TestDatabase.outboxPayloads().getFirst());
        story.timelineFor(DYNAMO)
                .then()
                .body("items[0].fact", equalTo("verdict-given"))
                .body("items[0].codes.verdict", equalTo("partly-helped"))
                .body(
                        "items[0].organisations.organisation",
                        equalTo(java.util.List.of("buurtteam-zuidoost", "dynamo")));
        story.timelineFor(BUURTTEAM).then().body("items.fact", hasItem("verdict-given"));
    }

    @Test
    void onceIsEnough() {
        var story = Story.ofAResident().linkedTo("resident");
        var referral = story.finishedReferralTo(DYNAMO, "money");
        var first = judge(referral.id(), "helped", "key-1");

        assertThat(judge(referral.id(), "helped", "key-1").asString()).isEqualTo(first.asString());
        judge(referral.id(), "not-helped", "key-2")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sociaalpact:verdict-already-given"));
        assertThat(TestDatabase.outboxFacts()).containsExactly("verdict-given");
    }

    @Test
    void onlyWhatCameToItsEndIsJudged() {
        var story = Story.ofAResident().linkedTo("resident");
        var running = story.referralTo(DYNAMO, "money");
        var mistake = story.finishedReferralTo(DYNAMO, "money");
        Delivery.of(Facts.referral("entered-in-error", mistake, 4, BUURTTEAM, story.later(), ""));

        for (var referral : java.util.List.of(running, mistake)) {
            judge(referral.id(), "helped", "key-" + referral.id())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:problem-type:sociaalpact:referral-not-finished"));
        }
        assertThat(TestDatabase.count("verdict")).isZero();
    }

    @Test
    void aFailedReferralIsJudgedToo() {
        var story = Story.ofAResident().linkedTo("resident");
        var referral = story.referralTo(DYNAMO, "money");
        Delivery.of(
                Facts.referral("failed", referral, 2, DYNAMO, story.later(), ", \"reasonCode\": \"niet-verschenen\""));

        judge(referral.id(), "not-helped", "key-1").then().statusCode(201);
    }

    @Test
    void theReferralOfAnotherResidentIsNotThere() {
        Story.ofAResident().linkedTo("resident");
        var other = Story.ofAResident().finishedReferralTo(DYNAMO, "money");

        judge(other.id(), "helped", "key-1").then().statusCode(404);
        judge(UUID.randomUUID(), "helped", "key-2").then().statusCode(404);
        assertThat(TestDatabase.count("verdict")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    @Test
    void aMistakeThatComesToLightLaterTakesTheVerdictAway() {
        var story = Story.ofAResident().linkedTo("resident");
        var referral = story.finishedReferralTo(DYNAMO, "money");
        judge(referral.id(), "helped", "key-1").then().statusCode(201);

        Delivery.of(Facts.referral("entered-in-error", referral, 4, BUURTTEAM, story.later(), ""));

        story.timelineFor(DYNAMO).then().statusCode(404);
    }

    private static Response judge(UUID referral, String verdict, String key) {
        return asResident("resident")
                .header("Idempotency-Key", key)
                .body("{\"referralId\": \"%s\", \"verdict\": \"%s\"}".formatted(referral, verdict))
                .post("/v1/my/verdicts");
    }
}
