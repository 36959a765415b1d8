package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.referral.usecase.AddUpCounts;
import nl.sociaalpact.referral.usecase.HandOverWork;
import nl.sociaalpact.referral.usecase.TellStalledReferrals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a desk shows, whose work it is, and that nothing is left behind. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class WorkViewsTest {
    private static final String ANNA = "0b9a5a7e-2f4c-4d7e-9a64-6f1d2c3b4a50";
    private static final String BILAL = "5c1e2d3f-7a8b-4c9d-8e0f-1a2b3c4d5e6f";
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);

    @Inject
    HandOverWork handOvers;

    @Inject
    AddUpCounts addUp;

    @Inject
    TellStalledReferrals sweep;

    @BeforeEach
    void dynamoMayBeAsked() {
        TestDatabase.reset("referral", "consent", "hand_over", "referral_tally");
        World.hasConsent(SARA, DYNAMO, "money");
        World.hasConsent(SARA, DYNAMO, "youth");
    }

    @Test
    void acceptingReportingAndClosingAreThreeCalls() {
        var referral = sent();
        var listed = DYNAMO_DESK.lists("box=inbox&status=requested").body("items.referralId", contains(referral));
        // When: what the list showed is all that the target knows
        var accepted = DYNAMO_DESK.changes(referral, listed.extract().path("items[0].etag"), Change.ACCEPT);
        var reported = DYNAMO_DESK.changes(referral, etag(accepted), Change.START);
        var closed = DYNAMO_DESK.changes(referral, etag(reported), Change.COMPLETE);
        // Then
        closed.statusCode(200).body("status", equalTo("completed"));
        BUURTTEAM_DESK.reads(referral).body("outcomeCode", notNullValue());
    }

    @Test
    void theListsFilterByStatusLifeDomainAreaAndPriority() {
        var money = sent();
        var youth = BUURTTEAM_DESK.hasSent(aReferral()
                .of(SARA)
                .to(DYNAMO)
                .with("lifeDomain", "youth")
                .with("priority", "urgent")
                .with("area", "weesp"));
        DYNAMO_DESK.lists("box=inbox").body("items.referralId", contains(youth, money));
        DYNAMO_DESK.lists("box=inbox&lifeDomain=youth").body("items.referralId", contains(youth));
        DYNAMO_DESK.lists("box=inbox&priority=routine").body("items.referralId", contains(money));
        DYNAMO_DESK.lists("box=inbox&area=weesp").body("items.referralId", contains(youth));
        BUURTTEAM_DESK
                .lists("box=outbox&status=requested&lifeDomain=money&area=gaasperdam&priority=routine")
                .body("items.referralId", contains(money));
        DYNAMO_DESK.lists("box=inbox&lifeDomain=money&priority=urgent").body("items", empty());
        refused(DYNAMO_DESK.lists("box=inbox&lifeDomain=weather"), 400, "bad-request");
    }

    @Test
    void mineIsWhatIsAssignedToWhoeverAsksAndNobodyElseLearnsIt() {
        var referral = sent();
        var anna = Desk.ofPerson(DYNAMO, ANNA);
        anna.assigns(referral, "{}").statusCode(200).body("assignedTo", equalTo(ANNA));
        anna.lists("box=mine").body("items.referralId", contains(referral));
        Desk.ofPerson(DYNAMO, BILAL).lists("box=mine").body("items", empty());
        Desk.ofPerson(BUURTTEAM, ANNA).lists("box=mine").body("items", empty());
        anna.request().get("/v1/referrals/" + referral + "/assignment").then().body("assignedTo", equalTo(ANNA));
        refused(
                BUURTTEAM_DESK
                        .request()
                        .get("/v1/referrals/" + referral + "/assignment")
                        .then(),
                404,
                "not-found");
        assertThat(BUURTTEAM_DESK.reads(referral).extract().asString()).doesNotContain(ANNA);
    }

    @Test
    void onlyPeopleAndOnlyPartiesAreAssigned() {
        var referral = sent();
        refused(DYNAMO_DESK.assigns(referral, "{}"), 422, "not-a-person");
        refused(DYNAMO_DESK.assigns(referral, to("anna@example.org")), 400, "bad-request");
        refused(Desk.of(VENZO).assigns(referral, to(ANNA)), 404, "not-found");
        refused(Desk.of(VENZO).assigns(UUID.randomUUID().toString(), to(ANNA)), 404, "not-found");
        refused(Desk.of(DYNAMO, "referral.read").assigns(referral, to(ANNA)), 403, "forbidden");
        assertThat(TestDatabase.count("assignment")).isZero();
        assertThat(TestDatabase.count("assignment_change")).isZero();
    }

    @Test
    void everyAssignmentIsRemembered() {
        var referral = sent();
        DYNAMO_DESK.assigns(referral, to(ANNA)).statusCode(200);
        DYNAMO_DESK.assigns(referral, to(ANNA)).statusCode(200);
        DYNAMO_DESK.assigns(referral, to(BILAL)).statusCode(200);
        DYNAMO_DESK
                .request()
                .delete("/v1/referrals/" + referral + "/assignment")
                .then()
                .statusCode(204);
        assertThat(TestDatabase.query(
                        String.class,
                        "SELECT concat_ws('>', coalesce(from_account, 'team'), coalesce(to_account, 'team'))"
                                + " FROM assignment_change ORDER BY id"))
                .containsExactly("team>" + ANNA, ANNA + ">" + BILAL, BILAL + ">team");
    }

    @Test
    void whoeverLeavesLeavesNothingOpenBehind() {
        // Given: more than one piece, an ended one, one of a colleague, one of another organisation
        var ended = sent();
        DYNAMO_DESK.assigns(ended, to(ANNA)).statusCode(200);
        DYNAMO_DESK.hasMade(ended, Change.REJECT);
        var ofBilal = sent();
        DYNAMO_DESK.assigns(ofBilal, to(BILAL)).statusCode(200);
        BUURTTEAM_DESK.assigns(ofBilal, to(ANNA)).statusCode(200);
        multiply(ofBilal, 450);
        TestDatabase.execute("INSERT INTO assignment SELECT id, '" + DYNAMO + "', '" + ANNA
                + "' FROM referral WHERE id NOT IN ('" + ended + "', '" + ofBilal + "')");
        // When
        var body = "{\"from\": \"" + ANNA + "\", \"to\": \"" + BILAL + "\"}";
        String id = DYNAMO_DESK
                .handsOver(body)
                .statusCode(201)
                .body("moved", equalTo(200))
                .extract()
                .path("handOverId");
        assertThat(await(() -> handOvers.completeAll())).isEqualTo(2);
        // Then
        DYNAMO_DESK
                .request()
                .get("/v1/hand-overs/" + id)
                .then()
                .body("moved", equalTo(450))
                .body("completedAt", notNullValue());
        assertThat(TestDatabase.query(
                        Long.class,
                        "SELECT count(*) FROM assignment WHERE account = ? AND organisation_id = ?",
                        ANNA,
                        DYNAMO))
                .as("the ended one stays whose it was")
                .containsExactly(1L);
        assertThat(TestDatabase.query(Long.class, "SELECT count(*) FROM assignment WHERE account = ?", BILAL))
                .containsExactly(451L);
        assertThat(TestDatabase.query(
                        Long.class, "SELECT count(*) FROM assignment_change WHERE hand_over_id = ?::uuid", id))
                .containsExactly(450L);
        assertThat(TestDatabase.query(
                        Long.class, "SELECT count(*) FROM assignment WHERE organisation_id = ?", BUURTTEAM))
                .containsExactly(1L);
        refused(BUURTTEAM_DESK.request().get("/v1/hand-overs/" + id).then(), 404, "not-found");
    }

    @Test
    void backToTheTeamLeavesNobody() {
        DYNAMO_DESK.assigns(sent(), to(ANNA)).statusCode(200);
        DYNAMO_DESK.handsOver("{\"from\": \"" + ANNA + "\"}").statusCode(201).body("moved", equalTo(1));
        assertThat(TestDatabase.count("assignment")).isZero();
        refused(DYNAMO_DESK.handsOver("{\"from\": \"" + ANNA + "\", \"to\": \"" + ANNA + "\"}"), 422, "same-worker");
    }

    @Test
    void whatIsLateIsOnTheDeskOfWhoeverMustAct() {
        var referral = sent();
        DYNAMO_DESK.lists("box=overdue").body("items", empty());
        TestDatabase.execute("UPDATE referral SET sweep_at = now() - interval '1 hour',"
                + " clocks = regexp_replace(clocks, '\"dueAt\":\"20', '\"dueAt\":\"19', 'g')");
        assertThat(await(() -> sweep.handle())).isEqualTo(1);
        DYNAMO_DESK.lists("box=overdue").body("items.referralId", contains(referral));
        BUURTTEAM_DESK.lists("box=overdue").body("items", empty());
        counts(DYNAMO_DESK).body("overdue", equalTo(1));
        DYNAMO_DESK.hasMade(referral, Change.REJECT);
        DYNAMO_DESK.lists("box=overdue").body("items", empty());
        counts(DYNAMO_DESK).body("overdue", equalTo(0));
    }

    /** Random work beside a plain count of the table, added up in between as the service does. */
    @Test
    void theCountsAreThoseOfTheTable() {
        var seed = Long.getLong("referral.seed", new Random().nextLong());
        System.out.println("referral.seed=" + seed);
        var random = new Random(seed);
        var changes = List.of(Change.ACCEPT, Change.REJECT, Change.START, Change.PAUSE, Change.COMPLETE, Change.CANCEL);
        for (var i = 0; i < 12; i++) {
            var referral = sent();
            for (var step = 0; step < 3; step++) {
                var change = changes.get(random.nextInt(changes.size()));
                assertThat(DYNAMO_DESK.changes(referral, change).extract().statusCode())
                        .isIn(200, 409);
            }
            if (random.nextInt(4) == 0) {
                BUURTTEAM_DESK.hasMade(referral, Change.ENTERED_IN_ERROR);
            }
            if (random.nextInt(3) == 0) {
                assertThat(await(() -> addUp.handle())).isNotNegative();
            }
            assertCounted("seed " + seed);
        }
        assertThat(await(() -> addUp.handle())).isNotNegative();
        assertCounted("seed " + seed);
        assertThat(TestDatabase.query(
                        Long.class,
                        "SELECT max(rows) FROM (SELECT count(*) AS rows FROM referral_tally"
                                + " GROUP BY organisation_id, box, status) AS of_each"))
                .containsExactly(1L);
        counts(Desk.of(VENZO)).body("inbox", anEmptyMap()).body("outbox", anEmptyMap());
    }

    private static void assertCounted(String name) {
        var expected = new HashMap<String, Integer>();
        TestDatabase.query(String.class, "SELECT status FROM referral WHERE status <> 'entered-in-error'")
                .forEach(status -> expected.merge(status, 1, Integer::sum));
        Map<String, Integer> inbox = counts(DYNAMO_DESK).extract().path("inbox");
        Map<String, Integer> outbox = counts(BUURTTEAM_DESK).extract().path("outbox");
        assertThat(inbox).as(name).isEqualTo(expected);
        assertThat(outbox).as(name).isEqualTo(expected);
    }

    private static ValidatableResponse counts(Desk desk) {
        return desk.request().get("/v1/referrals/counts").then().statusCode(200);
    }

    private static String sent() {
        return BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
    }

    private static String etag(ValidatableResponse changed) {
        return changed.statusCode(200).extract().header("ETag");
    }

    private static String to(String account) {
        return "{\"assignedTo\": \"" + account + "\"}";
    }

    /** The same referral again and again, as many other ones. */
    private static void multiply(String referral, int times) {
        var columns = TestDatabase.query(
                        String.class,
                        "SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute"
                                + " WHERE attrelid = 'referral'::regclass AND attnum > 0 AND NOT attisdropped"
                                + " AND attname <> 'id'")
                .getFirst();
        TestDatabase.execute("INSERT INTO referral (id, " + columns + ") SELECT uuidv7(), " + columns
                + " FROM referral, generate_series(1, " + times + ") WHERE id = '" + referral + "'");
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
