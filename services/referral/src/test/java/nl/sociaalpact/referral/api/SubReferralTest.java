package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.PBAZO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.lib.test.Organisations.WONINGCORPORATIE;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The buurtteam asks Dynamo, and Dynamo divides it over others. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class SubReferralTest {
    private static final Desk SOURCE = Desk.of(BUURTTEAM);
    private static final Desk INTERMEDIARY = Desk.of(DYNAMO);
    private static final String PART_QUESTION = "only for this part";

    private String whole = "";

    @BeforeEach
    void dynamoAcceptedWhatBuurtteamAsked() {
        World.isEmpty();
        for (var organisation : List.of(DYNAMO, SWAZOOM, VENZO, PBAZO, WONINGCORPORATIE, GEMEENTE)) {
            World.hasConsent(SARA, organisation, "money");
            World.hasConsent(SARA, organisation, "housing");
        }
        whole = SOURCE.hasSent(aReferral().of(SARA).to(DYNAMO));
        INTERMEDIARY.hasMade(whole, Change.ACCEPT);
    }

    @Test
    void eachPartIsForOneOrganisationAndTheSourceSeesOnlyCounts() {
        INTERMEDIARY.divides(whole, part(SWAZOOM), part(VENZO)).statusCode(201);
        List<String> parts = INTERMEDIARY
                .readsUnder(whole, "sub-referrals")
                .statusCode(200)
                .body("items.targetOrganisationId", containsInAnyOrder(SWAZOOM.toString(), VENZO.toString()))
                .extract()
                .path("items.referralId");
        SOURCE.readsUnder(whole, "sub-referral-counts")
                .statusCode(200)
                .body("total", equalTo(2))
                .body("open", equalTo(2))
                .body("counts[0].status", equalTo("requested"))
                .body("counts[0].count", equalTo(2));
        var absent = SOURCE.reads(UUID.randomUUID().toString()).extract().asString();
        for (var part : parts) {
            assertThat(SOURCE.reads(part).statusCode(404).extract().asString()).isEqualTo(absent);
        }
        assertThat(SOURCE.readsUnder(whole, "sub-referrals")
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(absent);
        SOURCE.lists("box=outbox").body("items", hasSize(1));
        var seen = SOURCE.reads(whole).extract().asString()
                + SOURCE.readsUnder(whole, "sub-referral-counts").extract().asString()
                + SOURCE.readsHistory(whole).extract().asString();
        assertThat(seen).doesNotContain(parts).doesNotContain(PART_QUESTION, SWAZOOM.toString());
        assertThat(TestDatabase.outboxFacts())
                .containsExactly("referral-requested", "referral-accepted", "referral-requested", "referral-requested");
    }

    @Test
    void anOrganisationOfAPartSeesOnlyItsOwnPart() {
        INTERMEDIARY.divides(whole, part(SWAZOOM), part(VENZO)).statusCode(201);
        var swazoom = Desk.of(SWAZOOM);
        swazoom.lists("box=inbox").body("items", hasSize(1));
        var mine = partOf(SWAZOOM);
        var seen = swazoom.reads(mine).statusCode(200).extract().asString();
        assertThat(seen).contains(PART_QUESTION).doesNotContain(whole, BUURTTEAM.toString(), VENZO.toString());
        swazoom.reads(whole).statusCode(404);
        swazoom.reads(partOf(VENZO)).statusCode(404);
        swazoom.readsUnder(whole, "sub-referral-counts").statusCode(404);
        swazoom.readsUnder(whole, "sub-referrals").statusCode(404);
    }

    @Test
    void theWholeEndsAfterItsPartsByTheIntermediarysOwnWord() {
        INTERMEDIARY.divides(whole, part(SWAZOOM), part(VENZO)).statusCode(201);
        Desk.of(VENZO).hasMade(partOf(VENZO), Change.REJECT);
        Desk.of(SWAZOOM).hasMade(partOf(SWAZOOM), Change.ACCEPT);
        refused(INTERMEDIARY.changes(whole, Change.COMPLETE), 409, "parts-open");
        refused(INTERMEDIARY.changes(whole, Change.FAIL), 409, "parts-open");
        INTERMEDIARY.reads(whole).body("status", equalTo("accepted"));
        Desk.of(SWAZOOM).hasMade(partOf(SWAZOOM), Change.COMPLETE);
        SOURCE.readsUnder(whole, "sub-referral-counts").body("open", equalTo(0));
        INTERMEDIARY.hasMade(whole, Change.COMPLETE);
    }

    @Test
    void stoppingTheWholeStopsTheOpenPartsWithTheCodeAndWithoutTheWords() {
        INTERMEDIARY.divides(whole, part(SWAZOOM), part(VENZO), part(PBAZO)).statusCode(201);
        Desk.of(VENZO).hasMade(partOf(VENZO), Change.REJECT);
        Desk.of(SWAZOOM).hasMade(partOf(SWAZOOM), Change.ACCEPT);
        SOURCE.hasMade(whole, Change.CANCEL);
        for (var stopped : List.of(SWAZOOM, PBAZO)) {
            var seen = Desk.of(stopped).reads(partOf(stopped));
            seen.body("status", equalTo("cancelled")).body("reason.code", equalTo("inwoner-wil-niet"));
            var history =
                    Desk.of(stopped).readsHistory(partOf(stopped)).extract().asString();
            assertThat(seen.extract().asString() + history)
                    .doesNotContain(Change.PRIVATE_TEXT)
                    .doesNotContain(BUURTTEAM.toString());
        }
        Desk.of(VENZO).reads(partOf(VENZO)).body("status", equalTo("rejected"));
        assertThat(TestDatabase.outboxFacts().stream().filter("referral-cancelled"::equals))
                .hasSize(3);
        SOURCE.readsUnder(whole, "sub-referral-counts").body("open", equalTo(0));
    }

    @Test
    void aWholeThatWasAMistakeTakesItsPartsAlong() {
        INTERMEDIARY.divides(whole, part(SWAZOOM), part(VENZO)).statusCode(201);
        SOURCE.hasMade(whole, Change.ENTERED_IN_ERROR);
        Desk.of(SWAZOOM).reads(partOf(SWAZOOM)).body("status", equalTo("cancelled"));
    }

    @Test
    void allPartsLeaveOrNone() {
        TestDatabase.setStanding(PBAZO, "suspended");
        refused(INTERMEDIARY.divides(whole, part(SWAZOOM), part(PBAZO)), 422, "target-not-a-member");
        refused(INTERMEDIARY.divides(whole, part(SWAZOOM), part(DYNAMO)), 422, "target-is-requester");
        refused(INTERMEDIARY.divides(whole, part(SWAZOOM), part(BUURTTEAM)), 403, "no-basis");
        refused(INTERMEDIARY.divides(whole, part(SWAZOOM)), 422, "parts-do-not-fit");
        refused(INTERMEDIARY.divides(whole, part(SWAZOOM), task(VENZO, "home")), 422, "parts-do-not-fit");
        var eleven = Collections.nCopies(11, part(SWAZOOM)).toArray(String[]::new);
        refused(INTERMEDIARY.divides(whole, eleven), 400, "bad-request");
        assertThat(TestDatabase.count("referral")).isEqualTo(1);
        assertThat(TestDatabase.count("sub_referral")).isZero();
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "referral-accepted");
    }

    @Test
    void onlyTheTargetDividesAndNeverAPart() {
        refused(SOURCE.divides(whole, part(SWAZOOM), part(VENZO)), 409, "not-to-divide");
        Desk.of(VENZO)
                .request()
                .header("Idempotency-Key", "key-1")
                .header("If-Match", "\"0\"")
                .body("{\"parts\": [" + part(SWAZOOM) + "]}")
                .post("/v1/referrals/" + whole + "/sub-referrals")
                .then()
                .statusCode(404);
        INTERMEDIARY.divides(whole, part(SWAZOOM), part(VENZO)).statusCode(201);
        Desk.of(SWAZOOM).hasMade(partOf(SWAZOOM), Change.ACCEPT);
        refused(Desk.of(SWAZOOM).divides(partOf(SWAZOOM), part(VENZO), part(PBAZO)), 409, "not-to-divide");
        var requested = SOURCE.hasSent(aReferral().of(SARA).to(DYNAMO));
        refused(INTERMEDIARY.divides(requested, part(SWAZOOM), part(VENZO)), 409, "not-to-divide");
    }

    @Test
    void somebodyIsHousedWhenGuidanceHomeAndAllocationAreDone() {
        whole = SOURCE.hasSent(aReferral().of(SARA).to(DYNAMO).with("kind", "housing"));
        INTERMEDIARY.hasMade(whole, Change.ACCEPT);
        refused(INTERMEDIARY.changes(whole, Change.COMPLETE), 409, "parts-open");
        refused(
                INTERMEDIARY.divides(whole, task(SWAZOOM, "guidance"), task(WONINGCORPORATIE, "home")),
                422,
                "parts-do-not-fit");
        INTERMEDIARY
                .divides(whole, task(SWAZOOM, "guidance"), task(WONINGCORPORATIE, "home"), task(GEMEENTE, "allocation"))
                .statusCode(201);
        hasDone(SWAZOOM);
        hasDone(GEMEENTE);
        Desk.of(WONINGCORPORATIE).hasMade(partOf(WONINGCORPORATIE), Change.REJECT);
        refused(INTERMEDIARY.changes(whole, Change.COMPLETE), 409, "parts-open");
        refused(INTERMEDIARY.divides(whole, task(PBAZO, "allocation")), 422, "parts-do-not-fit");
        INTERMEDIARY.divides(whole, task(PBAZO, "home")).statusCode(201);
        hasDone(PBAZO);
        SOURCE.readsUnder(whole, "sub-referral-counts")
                .body("total", equalTo(4))
                .body("counts.findAll { it.task == 'home' }.status", containsInAnyOrder("completed", "rejected"));
        INTERMEDIARY.hasMade(whole, Change.COMPLETE);
    }

    @Test
    void aReferralThatWasNotDividedHasNoParts() {
        SOURCE.readsUnder(whole, "sub-referral-counts")
                .body("total", equalTo(0))
                .body("counts", empty());
        INTERMEDIARY.readsUnder(whole, "sub-referrals").body("items", empty());
    }

    private void hasDone(UUID organisation) {
        Desk.of(organisation).hasMade(partOf(organisation), Change.ACCEPT);
        Desk.of(organisation).hasMade(partOf(organisation), Change.COMPLETE);
    }

    private String partOf(UUID organisation) {
        return TestDatabase.query(
                        String.class,
                        "SELECT id::text FROM referral WHERE part_of = ?::uuid AND target_org = ?",
                        whole,
                        organisation)
                .getFirst();
    }

    private static String part(UUID organisation) {
        return """
                {"targetOrganisationId": "%s", "lifeDomain": "money", "area": "weesp", "priority": "routine",
                 "question": "%s"}""".formatted(organisation, PART_QUESTION);
    }

    private static String task(UUID organisation, String task) {
        return """
                {"targetOrganisationId": "%s", "lifeDomain": "housing", "area": "weesp", "priority": "routine",
                 "question": "%s", "task": "%s"}""".formatted(organisation, PART_QUESTION, task);
    }
}
