package nl.sociaalpact.residentjourney.messaging;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.START;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static nl.sociaalpact.residentjourney.Story.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import nl.sociaalpact.lib.test.Tokens;
import nl.sociaalpact.residentjourney.Facts;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Seed;
import nl.sociaalpact.residentjourney.Story;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timelines can be made again from what the owners tell, beside the live ones and while those go on. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RebuildTest {
    private static final String PATH = "/internal/journey-rebuild";
    private static final String WHOLE = "SELECT (to_jsonb(e) - 'folded_at')::text FROM timeline_entry e"
            + " ORDER BY source, aggregate_id, version";
    private static final String SHAPE = """
            SELECT 'column ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || a.attnotnull
                   || coalesce(a.attacl::text, '') || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
            FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = ?::regclass AND a.attnum > 0
            UNION ALL SELECT 'constraint ' || conname || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = ?::regclass
            UNION ALL SELECT 'index ' || pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = ?::regclass
            UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = ?::regclass AND NOT tgisinternal
            UNION ALL SELECT 'policy ' || p::text FROM pg_policies p WHERE (schemaname || '.' || tablename)::regclass = ?::regclass
            UNION ALL SELECT 'right ' || a::text FROM pg_class, aclexplode(relacl) a WHERE oid = ?::regclass
            UNION ALL SELECT 'protected ' || relrowsecurity || relforcerowsecurity FROM pg_class WHERE oid = ?::regclass
            ORDER BY 1""";

    private final Tokens rebuilder =
            Tokens.ofPerson("service-account-journey-rebuild", "journey.rebuild", "events.replay");
    private final String authorization = rebuilder.header();
    private final Owners owners = new Owners(authorization, 40);

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
        assertThat(Delivery.brought()).isNotNull();
    }

    @AfterEach
    void closeOwners() {
        owners.close();
    }

    private JsonPath rebuild(String swap) {
        var answer = io.restassured.RestAssured.given()
                .header("Authorization", authorization)
                .post(PATH + "?swap=" + swap);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private JsonPath rebuilt(String swap) {
        var stands = rebuild(swap);
        while (stands.getString("state").equals("filling")) {
            stands = rebuild(swap);
        }
        return stands;
    }

    private void bring(ConsumerRecord<String, byte[]> record) {
        owners.tell(record);
        Delivery.of(record);
    }

    private static List<String> lines() {
        return TestDatabase.query(String.class, WHOLE);
    }

    @Test
    void whatIsRebuiltInAnyOrderIsWhatWasFolded() {
        var seed = Seed.of("rebuild");
        for (var number = 0; number < 10; number++) {
            JourneyDatabase.reset();
            owners.forget();
            var chance = seed.world(number);
            var world = new World(chance);
            world.shuffled(chance).forEach(Delivery::of);
            var told = new ArrayList<>(world.inOrder());
            Collections.shuffle(told, chance);
            told.forEach(owners::tell);
            var live = lines();

            TestDatabase.execute("DELETE FROM timeline_entry; DELETE FROM timeline_part");
            var stands = rebuilt("always");

            assertThat(stands.getString("state")).isEqualTo("swapped");
            assertThat(lines()).as("seed %d world %d", seed.value(), number).isEqualTo(live);
            assertThat(rebuilt("never").getString("state")).isEqualTo("equal");
        }
    }

    @Test
    void ownFactsAreRebuiltToo() {
        var story = storyWithOwnFacts();
        var live = lines();

        assertThat(rebuilt("when-equal").getString("state")).isEqualTo("swapped");

        assertThat(lines())
                .isEqualTo(live)
                .anyMatch(line -> line.contains("verdict-given"))
                .anyMatch(line -> line.contains("journey-contradicted"));
        assertThat(story.timelineFor(VENZO).statusCode()).isEqualTo(200);
    }

    private Story storyWithOwnFacts() {
        var story = Story.ofAResident();
        var referral = story.finishedReferralTo(DYNAMO, "money").id();
        story.linkedTo("a-resident");
        story.consentFor(VENZO, "money");
        var withdrawn = story.consentFor(VENZO, "youth");
        asResident("a-resident")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/my/consents/{id}/withdrawals", withdrawn)
                .then()
                .statusCode(200);
        asResident("a-resident")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"referralId\": \"%s\", \"verdict\": \"not-helped\"}".formatted(referral))
                .post("/v1/my/verdicts")
                .then()
                .statusCode(201);
        Delivery.brought().forEach(owners::tell);
        return story;
    }

    @Test
    void theReportNamesExactlyTheJourneysThatDiffer() {
        var journeys = new ArrayList<UUID>();
        for (var number = 0; number < 6; number++) {
            var journey = UUID.randomUUID();
            journeys.add(journey);
            bring(Facts.residentRegistered(journey, BUURTTEAM, START).record());
            bring(Facts.helpQuestionOpened(journey, BUURTTEAM, START, "money").record());
        }
        var live = lines();
        TestDatabase.execute("UPDATE timeline_entry SET folded_at = now() - interval '1 day'");
        TestDatabase.execute(
                "UPDATE timeline_entry SET life_domains = '{youth}' WHERE journey_id = ? AND fact LIKE 'help%'",
                journeys.get(1));
        TestDatabase.execute("DELETE FROM timeline_entry WHERE journey_id = ? AND fact LIKE 'help%'", journeys.get(3));
        TestDatabase.execute(
                "INSERT INTO timeline_entry SELECT (jsonb_populate_record(e, jsonb_build_object('version', 7,"
                        + " 'entry_id', gen_random_uuid()))).* FROM timeline_entry e WHERE journey_id = ? AND fact LIKE 'help%'",
                journeys.get(4));

        var stands = rebuilt("when-equal");

        assertThat(stands.getString("state")).isEqualTo("different");
        assertThat(stands.getList("differences", String.class))
                .containsExactlyInAnyOrder(
                        journeys.get(1).toString(),
                        journeys.get(3).toString(),
                        journeys.get(4).toString());
        assertThat(lines()).isNotEqualTo(live);
        assertThat(rebuilt("always").getString("state")).isEqualTo("swapped");
        assertThat(lines()).isEqualTo(live);
    }

    @Test
    void aLineThatCameInLatelyIsNeverSwappedAway() {
        var journey = UUID.randomUUID();
        bring(Facts.residentRegistered(journey, BUURTTEAM, START).record());
        Delivery.of(Facts.helpQuestionOpened(journey, BUURTTEAM, START, "money"));

        var stands = rebuilt("always");

        assertThat(stands.getString("state")).isEqualTo("different");
        assertThat(JourneyDatabase.timeline(journey)).hasSize(2);
    }

    @Test
    void eventsThatFlowDuringARebuildAreNeitherLostNorHidden() throws Exception {
        var chance = Seed.of("rebuild in flow").world(0);
        var story = Story.ofAResident();
        Delivery.brought().forEach(owners::tell);
        var events = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var number = 0; number < 6; number++) {
            events.addAll(new World(chance).inOrder());
        }
        var flowing = new AtomicBoolean(true);
        var threads = Executors.newFixedThreadPool(2);
        var reads = CompletableFuture.supplyAsync(() -> refusedReads(story, flowing), threads);
        var flow = CompletableFuture.runAsync(() -> events.forEach(event -> inEitherOrder(event, chance)), threads);

        var swaps = 0;
        while (!flow.isDone() || swaps == 0) {
            swaps += rebuilt("when-equal").getString("state").equals("swapped") ? 1 : 0;
        }
        flow.get();
        flowing.set(false);
        threads.shutdown();

        assertThat(reads.get()).isZero();
        assertThat(TestDatabase.count("timeline_entry")).isEqualTo(events.size() + 3L);
        assertThat(rebuilt("never").getString("state")).isEqualTo("equal");
    }

    /** The owner keeps it as history a moment before or after others can read it on the topic. */
    private void inEitherOrder(ConsumerRecord<String, byte[]> event, Random chance) {
        if (chance.nextBoolean()) {
            owners.tell(event);
            Delivery.of(event);
        } else {
            Delivery.of(event);
            owners.tell(event);
        }
    }

    private static int refusedReads(Story story, AtomicBoolean going) {
        var refused = 0;
        while (going.get()) {
            var answer = story.timelineFor(BUURTTEAM);
            refused += answer.statusCode() == 200
                            && answer.jsonPath().getList("items").size() == 3
                    ? 0
                    : 1;
        }
        return refused;
    }

    @Test
    void theSwappedTablesAreProtectedAndShapedAsBefore() {
        bring(Facts.residentRegistered(UUID.randomUUID(), BUURTTEAM, START).record());
        var before = List.of(shape("timeline_entry"), shape("timeline_part"));

        assertThat(rebuilt("always").getString("state")).isEqualTo("swapped");

        assertThat(List.of(shape("timeline_entry"), shape("timeline_part"))).isEqualTo(before);
        assertThat(before.getFirst())
                .anyMatch(line -> line.startsWith("policy"))
                .hasSizeGreaterThan(30);
    }

    private static List<String> shape(String table) {
        return TestDatabase.query(
                String.class, SHAPE, Collections.nCopies(7, table).toArray());
    }

    @Test
    void anEventThatNoTimelineCanHoldIsCountedAndTheRestIsRebuilt() {
        bring(Facts.residentRegistered(UUID.randomUUID(), BUURTTEAM, START).record());
        bring(TestEvents.of("referral", "referral-accepted")
                .about("referral", UUID.randomUUID())
                .record());

        var stands = rebuilt("never");

        assertThat(stands.getString("state")).isEqualTo("equal");
        assertThat(stands.getList("owners.unusable", Long.class)).containsExactlyInAnyOrder(0L, 0L, 1L);
    }

    @Test
    void aRebuildThatIsGivenUpBeginsAfresh() {
        bring(Facts.residentRegistered(UUID.randomUUID(), BUURTTEAM, START).record());
        TestDatabase.execute("INSERT INTO journey_rebuild (rebuild_id, state) VALUES (gen_random_uuid(), 'filling')");

        assertThat(with(rebuilder).delete(PATH).statusCode()).isEqualTo(204);
        assertThat(with(rebuilder).get(PATH).jsonPath().getString("state")).isEqualTo("abandoned");
        assertThat(rebuilt("never").getString("state")).isEqualTo("equal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey.read", "journey.audit", "events.replay"})
    void nobodyElseRebuilds(String scope) {
        var other = Tokens.of(BUURTTEAM, scope);
        assertThat(with(other).post(PATH).statusCode()).isEqualTo(403);
        assertThat(with(other).get(PATH).statusCode()).isEqualTo(403);
        assertThat(with(other).delete(PATH).statusCode()).isEqualTo(403);
        assertThat(TestDatabase.count("journey_rebuild")).isZero();
    }
}
