package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.as;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class EmergencyTest {
    private static final String EXPLANATION = "A neighbour called: the child is alone.";
    private static final String BODY = "{\"reason\": \"danger-to-child\", \"explanation\": \"" + EXPLANATION + "\"}";

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void showsWhatGoesOnWithoutConsentAndTellsTheResident() {
        var story = Story.ofAResident().linkedTo("resident");
        story.finishedReferralTo(BUURTTEAM, "youth");

        take(story, VENZO)
                .then()
                .statusCode(201)
                .body("lines.fact", hasItem("help-question-opened"))
                .body("lines.level", everyItem(equalTo("status")))
                .body("lines.basis", everyItem(equalTo("emergency")))
                .body("lines.codes.outcomeCode", everyItem(equalTo(null)))
                .body("lines.articles", everyItem(contains("AVG 6 lid 1 d")));
        asResident("resident")
                .get("/v1/my/timeline?limit=1")
                .then()
                .body("items.fact", contains("emergency-access-taken"))
                .body("items.by", contains("venzo"));
        asResident("resident").get("/v1/my/access-log").then().body("items.what", hasItem("take-emergency-access"));
        assertThat(TestDatabase.query(
                        String.class,
                        "SELECT concat_ws(' ', action, outcome, level, reasons, articles) FROM decision_log"))
                .containsExactly("break-glass permit status {emergency} {\"AVG 6 lid 1 d\"}");
    }

    @Test
    void isOverWithTheRequestThatTookIt() {
        var story = Story.ofAResident();
        take(story, VENZO).then().statusCode(201);

        story.timelineFor(VENZO).then().body("items.fact", contains("emergency-access-taken"));
    }

    @Test
    void isToldToThePrivacyOfficerAtOnceAndWithoutTheWords() {
        var story = Story.ofAResident();
        take(story, VENZO).then().statusCode(201);

        assertThat(TestDatabase.outboxFacts()).containsExactly("emergency-access-taken");
        var told = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("resident-journey", "emergency-access-taken", told);
        assertThat(told).doesNotContain("neighbour");
        as(GEMEENTE, "journey.audit")
                .get("/v1/emergency-accesses")
                .then()
                .statusCode(200)
                .body("items.organisation", contains("venzo"))
                .body("items.reason", contains("danger-to-child"))
                .body("items.explanation", contains(EXPLANATION))
                .body("items.residentRef", contains(story.refFor(GEMEENTE)));
        assertThat(JourneyDatabase.loggedActivities())
                .containsExactly("take-emergency-access", "review-emergency-access");
    }

    @Test
    void reportsOfArrearsAndTheResidentsOwnSayStayClosed() {
        var story = Story.ofAResident();
        story.consentFor(BUURTTEAM, "money");

        take(story, VENZO).then().statusCode(201).body("lines.fact", not(hasItem("consent-given")));
    }

    @Test
    void whoMayNotTakesNothingAndNothingIsWritten() {
        var story = Story.ofAResident();

        as(VENZO, "journey.read")
                .header("Idempotency-Key", "key-1")
                .body(BODY)
                .post("/v1/residents/{ref}/emergency-accesses", story.refFor(VENZO))
                .then()
                .statusCode(403);
        as(VENZO, "journey.emergency")
                .header("Idempotency-Key", "key-2")
                .body(BODY)
                .post("/v1/residents/{ref}/emergency-accesses", story.refFor(BUURTTEAM))
                .then()
                .statusCode(404);
        as(VENZO, "journey.emergency")
                .header("Idempotency-Key", "key-3")
                .body(BODY.replace(EXPLANATION, "too short"))
                .post("/v1/residents/{ref}/emergency-accesses", story.refFor(VENZO))
                .then()
                .statusCode(400);
        as(VENZO, "journey.read").get("/v1/emergency-accesses").then().statusCode(403);
        assertThat(TestDatabase.count("emergency_access")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    @Test
    void theSameKeyTakesItOnce() {
        var story = Story.ofAResident();

        assertThat(take(story, VENZO).asString()).isEqualTo(take(story, VENZO).asString());
        assertThat(TestDatabase.count("emergency_access")).isEqualTo(1);
    }

    @Test
    void theListIsEmptyWhenNobodyBrokeTheGlass() {
        as(GEMEENTE, "journey.audit").get("/v1/emergency-accesses").then().body("items", empty());
    }

    @Test
    void whatMayNotBeSeenLooksLikeWhatIsNotThere() {
        var story = Story.ofAResident();

        var invisible = story.timelineFor(VENZO);
        var absent = as(VENZO, "journey.read")
                .get("/v1/residents/{ref}/timeline?limit=100", Story.refFor(VENZO, UUID.randomUUID()));
        var foreign = as(VENZO, "journey.read").get("/v1/residents/{ref}/timeline?limit=100", story.refFor(BUURTTEAM));

        assertThat(invisible.statusCode()).isEqualTo(404);
        assertThat(bytes(invisible)).isEqualTo(bytes(absent)).isEqualTo(bytes(foreign));
    }

    private static Response take(Story story, UUID organisation) {
        return as(organisation, "journey.emergency")
                .header("Idempotency-Key", "key-1")
                .body(BODY)
                .post("/v1/residents/{ref}/emergency-accesses", story.refFor(organisation));
    }

    /** What stands in an answer but for the names of the request itself. */
    private static String bytes(Response answer) {
        return answer.asString().replaceAll("\"(instance|correlationId|traceId)\":\"[^\"]*\",?", "");
    }
}
