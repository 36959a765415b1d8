package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.MOVISIE;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
class TimelineTest {
    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void anOrganisationSeesWhatItIsAPartyTo() {
        var story = Story.ofAResident();
        story.finishedReferralTo(DYNAMO, "money");

        story.timelineFor(DYNAMO)
                .then()
                .statusCode(200)
                .body("items.fact", contains("referral-completed", "referral-accepted", "referral-requested"))
                .body("items.basis", contains("party", "party", "party"))
                .body("items[0].by", equalTo("dynamo"))
                .body("items[0].organisations.organisation", contains("buurtteam-zuidoost", "dynamo"))
                .body("items[0].organisations.role", contains("requester", "target"))
                .body("items[0].lifeDomains", contains("money"))
                .body("items[0].codes", equalTo(java.util.Map.of("outcomeCode", "debt-arrangement-made")))
                .body("items[0].explanation.nl", equalTo("De hulp is klaar."))
                .body("items[0].explanation.en", equalTo("The help is finished."))
                .body("items[0].occurredAt", equalTo("2026-11-02T14:00:00Z"))
                .body("next", nullValue());
    }

    @Test
    void consentOpensALifeDomainAndNothingElse() {
        var story = Story.ofAResident().rejectedBySwazoom();
        story.referralTo(SWAZOOM, "money");
        story.consentFor(VENZO, "youth");

        story.timelineFor(VENZO)
                .then()
                .statusCode(200)
                .body(
                        "items.fact",
                        contains("consent-given", "referral-rejected", "referral-requested", "help-question-opened"))
                .body("items.basis", contains("party", "consent", "consent", "consent"))
                .body("items[1].codes.reasonCode", equalTo("wachtlijst-te-lang"))
                .body("items[3].lifeDomains", contains("youth"));
    }

    @Test
    void fourReadersSeeFourDifferentJourneys() {
        var story = Story.ofAResident().rejectedBySwazoom();
        story.finishedReferralTo(DYNAMO, "money");
        story.consentFor(DYNAMO, "money");
        story.linkedTo("resident");
        Story.asResident("resident")
                .header("Idempotency-Key", "key-1")
                .body(Story.consent(VENZO, "youth"))
                .post("/v1/my/consents")
                .then()
                .statusCode(201);

        assertThat(List.of(
                        facts(story.timelineFor(BUURTTEAM).asString()),
                        facts(story.timelineFor(DYNAMO).asString()),
                        facts(story.timelineFor(SWAZOOM).asString()),
                        facts(Story.asResident("resident")
                                .get("/v1/my/timeline?limit=100")
                                .asString())))
                .doesNotHaveDuplicates()
                .allMatch(facts -> !facts.isEmpty());
        as(MOVISIE, "insight.read")
                .get("/v1/residents/{ref}/timeline", story.refFor(MOVISIE))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:sociaalpact:forbidden"));
    }

    @Test
    void noReaderCanJoinItsLinesWithThoseOfAnother() {
        var story = Story.ofAResident();
        story.referralTo(DYNAMO, "money");

        var buurtteam = story.timelineFor(BUURTTEAM).jsonPath().getList("items.entryId");
        var dynamo = story.timelineFor(DYNAMO).jsonPath().getList("items.entryId");

        assertThat(dynamo).hasSize(1).doesNotContainAnyElementsOf(buurtteam);
        assertThat(story.timelineFor(DYNAMO).jsonPath().getList("items.entryId"))
                .isEqualTo(dynamo);
    }

    @Test
    void whatMayNotBeSeenLooksLikeWhatIsNotThere() {
        var story = Story.ofAResident();
        var nothing = as(VENZO, "journey.read").get("/v1/residents/{ref}/timeline", story.refFor(VENZO));
        var absent = as(VENZO, "journey.read").get("/v1/residents/{ref}/timeline", "absent");
        var ofAnother = as(VENZO, "journey.read").get("/v1/residents/{ref}/timeline", story.refFor(BUURTTEAM));

        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(ofAnother.statusCode()).isEqualTo(404);
        assertThat(nothing.asByteArray()).isEqualTo(absent.asByteArray()).isEqualTo(ofAnother.asByteArray());
        assertThat(nothing.headers().asList().stream().map(header -> header.getName()))
                .containsExactlyElementsOf(absent.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
        assertThat(TestDatabase.count("processing_log")).isZero();
    }

    @Test
    void pagesGoThroughAllThatMayBeSeenAndNothingElse() {
        var story = Story.ofAResident();
        for (var number = 0; number < 7; number++) {
            story.referralTo(number % 2 == 0 ? DYNAMO : SWAZOOM, "money");
        }

        var seen = new ArrayList<String>();
        var path = "/v1/residents/%s/timeline?limit=2".formatted(story.refFor(DYNAMO));
        String cursor = null;
        var pages = 0;
        do {
            var page = as(DYNAMO, "journey.read").get(cursor == null ? path : path + "&cursor=" + cursor);
            assertThat(page.statusCode()).isEqualTo(200);
            seen.addAll(page.jsonPath().getList("items.occurredAt"));
            cursor = page.jsonPath().getString("next");
            pages++;
        } while (cursor != null);

        assertThat(pages).isEqualTo(2);
        assertThat(seen)
                .containsExactly(
                        "2026-11-02T18:00:00Z", "2026-11-02T16:00:00Z", "2026-11-02T14:00:00Z", "2026-11-02T12:00:00Z");
    }

    @Test
    void aCursorIsWorthNothingToAnotherReaderOrForAnotherResident() {
        var story = Story.ofAResident();
        var other = Story.ofAResident();
        for (var number = 0; number < 3; number++) {
            story.referralTo(DYNAMO, "money");
            other.referralTo(DYNAMO, "money");
        }
        var cursor = as(DYNAMO, "journey.read")
                .get("/v1/residents/{ref}/timeline?limit=1", story.refFor(DYNAMO))
                .jsonPath()
                .getString("next");

        for (var stolen : List.of(
                as(BUURTTEAM, "journey.read")
                        .get("/v1/residents/{ref}/timeline?cursor={cursor}", story.refFor(BUURTTEAM), cursor),
                as(DYNAMO, "journey.read")
                        .get("/v1/residents/{ref}/timeline?cursor={cursor}", other.refFor(DYNAMO), cursor))) {
            stolen.then().statusCode(400).body("type", equalTo("urn:problem-type:sociaalpact:invalid-cursor"));
        }
    }

    @Test
    void aPageAfterALineThatMayNoLongerBeSeenIsNotThere() {
        var story = Story.ofAResident();
        for (var number = 0; number < 3; number++) {
            story.referralTo(SWAZOOM, "money");
        }
        var consent = story.consentFor(VENZO, "money");
        var cursor = as(VENZO, "journey.read")
                .get("/v1/residents/{ref}/timeline?limit=2", story.refFor(VENZO))
                .jsonPath()
                .getString("next");
        as(BUURTTEAM, "journey.consent")
                .post("/v1/residents/{ref}/consents/{id}/withdrawals", story.refFor(BUURTTEAM), consent)
                .then()
                .statusCode(200);

        as(VENZO, "journey.read")
                .get("/v1/residents/{ref}/timeline?cursor={cursor}", story.refFor(VENZO), cursor)
                .then()
                .statusCode(404);
    }

    @Test
    void aMistakeIsTakenOutForOrganisationsAndItsTargetIsNoLongerInvolved() {
        var story = Story.ofAResident();
        var mistake = story.referralTo(DYNAMO, "money");
        Delivery.of(Facts.referral("entered-in-error", mistake, 2, BUURTTEAM, story.later(), ""));
        story.linkedTo("resident");

        story.timelineFor(DYNAMO).then().statusCode(404);
        as(DYNAMO, "journey.consent")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Story.consent(DYNAMO, "money"))
                .post("/v1/residents/{ref}/consents", story.refFor(DYNAMO))
                .then()
                .statusCode(404);
        assertThat(facts(story.timelineFor(BUURTTEAM).asString())).noneMatch(fact -> fact.startsWith("referral-"));
        Story.asResident("resident")
                .get("/v1/my/timeline")
                .then()
                .body("items.fact.take(2)", contains("referral-entered-in-error", "referral-requested"))
                .body("items.enteredInError.take(3)", contains(true, true, false));
    }

    @Test
    void aSuspendedOrganisationIsRefusedAtItsNextRequest() {
        var story = Story.ofAResident();
        story.referralTo(DYNAMO, "money");
        TestDatabase.setStanding(DYNAMO, "suspended");

        story.timelineFor(DYNAMO)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:sociaalpact:organisation-not-active"));
    }

    private static List<String> facts(String body) {
        return io.restassured.path.json.JsonPath.from(body).getList("items.fact");
    }
}
