package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** The organisation says one thing of the help and the resident another: told once, whoever spoke first. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ContradictionTest {
    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void aResidentWhomReachedHelpDidNotHelpContradictsIt() {
        var story = Story.ofAResident().linkedTo("resident");
        story.consentFor(VENZO, "money");
        TestDatabase.execute("DELETE FROM outbox");
        var referral = story.finishedReferralTo(DYNAMO, "money");

        judges(referral.id(), "not-helped");

        assertThat(TestDatabase.outboxFacts()).containsExactly("verdict-given", "journey-contradicted");
        var told = TestDatabase.outboxPayloads().getLast();
        ContractCheck.assertConforms("resident-journey", "journey-contradicted", told);
        assertThat(told).contains("\"outcomeCode\":\"debt-arrangement-made\"", "\"ended\":\"completed\"");
        asResident("resident")
                .get("/v1/my/timeline")
                .then()
                .body("items[0].fact", equalTo("journey-contradicted"))
                .body("items.find { it.fact == 'journey-contradicted' }.codes.verdict", equalTo("not-helped"));
        for (var party : new UUID[] {BUURTTEAM, DYNAMO}) {
            story.timelineFor(party)
                    .then()
                    .body("items.fact", hasItem("journey-contradicted"))
                    .body(
                            "items.find { it.fact == 'journey-contradicted' }.organisations.organisation",
                            containsInAnyOrder("buurtteam-zuidoost", "dynamo"));
        }
        story.timelineFor(VENZO)
                .then()
                .body("items.fact", hasItem("verdict-given"))
                .body("items.fact", not(hasItem("journey-contradicted")));
    }

    @Test
    void theOrderInWhichTheTwoArriveChangesNothing() {
        var story = Story.ofAResident();
        var referral = story.referralTo(DYNAMO, "money");
        saidBefore(referral, "helped");

        var failed =
                Facts.referral("failed", referral, 2, DYNAMO, story.later(), ", \"reasonCode\": \"niet-verschenen\"");
        Delivery.of(failed);
        Delivery.of(failed);

        assertThat(TestDatabase.outboxFacts()).containsExactly("journey-contradicted");
        var told = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("resident-journey", "journey-contradicted", told);
        assertThat(told).contains("\"ended\":\"failed\"").doesNotContain("outcomeCode");
        story.timelineFor(DYNAMO).then().body("items.fact", hasItem("journey-contradicted"));
    }

    @Test
    void whereBothSayTheSameNothingIsTold() {
        var story = Story.ofAResident().linkedTo("resident");
        judges(story.finishedReferralTo(DYNAMO, "money").id(), "helped");
        judges(story.finishedReferralTo(DYNAMO, "money").id(), "does-not-know");
        var another = story.referralTo(DYNAMO, "money");
        saidBefore(another, "not-helped");
        Delivery.of(
                Facts.referral("completed", another, 2, DYNAMO, story.later(), ", \"outcomeCode\": \"not-resolved\""));

        assertThat(TestDatabase.outboxFacts()).containsExactly("verdict-given", "verdict-given");
        assertThat(TestDatabase.count("contradiction")).isZero();
    }

    @Test
    void aMistakeContradictsNobody() {
        var story = Story.ofAResident();
        var referral = story.referralTo(DYNAMO, "money");
        saidBefore(referral, "not-helped");
        Delivery.of(Facts.referral("entered-in-error", referral, 2, BUURTTEAM, story.later(), ""));
        Delivery.of(
                Facts.referral("completed", referral, 3, DYNAMO, story.later(), ", \"outcomeCode\": \"work-found\""));

        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    /** A verdict that reached the timeline before the end of the referral did, as when a timeline is made again. */
    private static void saidBefore(Facts.Referral referral, String verdict) {
        TestDatabase.execute(
                """
                INSERT INTO timeline_entry (source, aggregate_id, version, entry_id, journey_id, part_id, fact, occurred_at,
                                            parties, party_roles, life_domains, codes, open_to_consent, in_error)
                VALUES ('urn:nld:oin:00000004000000000000:resident-journey', gen_random_uuid(), 1, gen_random_uuid(),
                        '%s', '%s', 'verdict-given', now(), ARRAY['%s'::uuid, '%s'::uuid], '{requester,target}',
                        '{money}', '{"verdict": "%s"}', true, false)""".formatted(referral.journey(), referral.id(), referral.requester(), referral.target(), verdict));
    }

    private static void judges(UUID referral, String verdict) {
        asResident("resident")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"referralId\": \"%s\", \"verdict\": \"%s\"}".formatted(referral, verdict))
                .post("/v1/my/verdicts")
                .then()
                .statusCode(201);
    }
}
