package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident asks for a copy and reads it at each owner; here it is the journey itself. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class CopyTest {
    private Story story;

    @BeforeEach
    void twoResidents() {
        JourneyDatabase.reset();
        story = Story.ofAResident().linkedTo("resident");
        story.consentFor(VENZO, "money");
        story.finishedReferralTo(DYNAMO, "money");
        Story.ofAResident().linkedTo("other");
        TestDatabase.execute("TRUNCATE outbox");
    }

    private static void ask() {
        asResident("resident")
                .body("{\"kind\": \"copy\"}")
                .post("/v1/my/requests")
                .then()
                .statusCode(200)
                .body("kind", equalTo("copy"))
                .body("clock.rule", startsWith("Wmo 2015, article 5.3.2"))
                .body("readableAt", hasItem("intake"))
                .body("waitingFor", hasSize(0));
    }

    @Test
    void whatIsKeptIsReadableFromTheMomentItIsAskedFor() {
        asResident("resident").get("/v1/my/records").then().statusCode(404);
        ask();
        asResident("resident")
                .get("/v1/my/records")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].kind", equalTo("journey"))
                .body("[0].source", startsWith("Jeugdwet"))
                .body("[0].content.timeline.fact", hasItem("referral-completed"))
                .body("[0].content.consents[0].organisation", equalTo("venzo"));
        assertThat(asResident("resident").get("/v1/my/records").asString()).doesNotContain(story.journey.toString());
        asResident("other").get("/v1/my/records").then().statusCode(404);
        assertThat(JourneyDatabase.loggedActivities()).contains("ask-for-copy");
    }

    @Test
    void everyServiceIsToldWhoMayReadAndNothingElse() {
        ask();
        assertThat(TestDatabase.outboxFacts()).containsExactly("rights-requested");
        var event = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("resident-journey", "rights-requested", event);
        assertThat(event).contains("\"kind\":\"copy\"", "\"requesterId\"");
    }

    @Test
    void aCopyClosesAfterItsTerm() {
        ask();
        TestDatabase.execute("UPDATE copy_order SET readable_until = current_date - 2");
        asResident("resident").get("/v1/my/records").then().statusCode(404);
    }
}
