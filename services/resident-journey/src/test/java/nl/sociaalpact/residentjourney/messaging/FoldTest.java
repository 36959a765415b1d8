package nl.sociaalpact.residentjourney.messaging;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.WONINGCORPORATIE;
import static nl.sociaalpact.residentjourney.Story.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import nl.sociaalpact.residentjourney.Facts;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Seed;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timeline does not depend on the order in which facts arrive, nor on how often. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class FoldTest {
    private static final int WORLDS = 8;
    private static final int ORDERS = 3;
    private static final int CONSUMERS = 4;

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void anyOrderAndAnyRepetitionGiveTheSameTimeline() {
        var seed = Seed.of("fold");
        for (var number = 0; number < WORLDS; number++) {
            var chance = seed.world(number);
            var world = new World(chance);
            var inOrder = timelines(world, world.inOrder());
            for (var order = 0; order < ORDERS; order++) {
                assertThat(timelines(world, world.shuffled(chance)))
                        .as("seed %d world %d order %d", seed.value(), number, order)
                        .isEqualTo(inOrder);
            }
            assertThat(TestDatabase.count("parked")).isZero();
        }
    }

    @Test
    void severalConsumersAtOnceGiveTheSameTimeline() throws Exception {
        var seed = Seed.of("fold at once");
        for (var number = 0; number < WORLDS; number++) {
            var chance = seed.world(number);
            var world = new World(chance);
            var inOrder = timelines(world, world.inOrder());
            JourneyDatabase.reset();
            deliverAtOnce(world.shuffled(chance), chance);
            assertThat(timelines(world))
                    .as("seed %d world %d", seed.value(), number)
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void whatHappenedBeforeTheResidentWasKnownIsAttachedWhenTheCaseIsLinked() {
        var journey = UUID.randomUUID();
        var signalCase = UUID.randomUUID();
        var signal = UUID.randomUUID();
        Delivery.of(Facts.signalReceived(signal, WONINGCORPORATIE, START));
        Delivery.of(Facts.signalCaseOpened(signalCase, GEMEENTE, BUURTTEAM, START.plusSeconds(1), signal));
        Delivery.of(Facts.ofSignalCase("contact-attempted", signalCase, 2, BUURTTEAM, START.plusSeconds(2), ""));
        assertThat(JourneyDatabase.timeline(journey)).isEmpty();

        Delivery.of(Facts.ofSignalCase(
                "signal-case-linked", signalCase, 3, BUURTTEAM, START.plusSeconds(3), Facts.journey(journey)));

        assertThat(facts(journey))
                .containsExactly("signal-case-linked", "contact-attempted", "signal-case-opened", "signal-received");
    }

    @Test
    void aCaseThatWasLinkedToTheWrongResidentMovesAsAWhole() {
        var wrong = UUID.randomUUID();
        var right = UUID.randomUUID();
        var signalCase = UUID.randomUUID();
        var signal = UUID.randomUUID();
        Delivery.of(Facts.signalReceived(signal, WONINGCORPORATIE, START));
        Delivery.of(Facts.signalCaseOpened(signalCase, GEMEENTE, BUURTTEAM, START, signal));
        Delivery.of(Facts.ofSignalCase("signal-case-linked", signalCase, 2, BUURTTEAM, START, Facts.journey(wrong)));

        Delivery.of(Facts.ofSignalCase("signal-case-linked", signalCase, 3, BUURTTEAM, START, Facts.journey(right)));

        assertThat(facts(wrong)).isEmpty();
        assertThat(facts(right)).hasSize(4);
    }

    @Test
    void aFactThatThisServiceDoesNotKnowIsLeftAlone() {
        var referral = UUID.randomUUID();
        Delivery.of(TestEvents.of("referral", "referral-framed").about("referral", referral));
        Delivery.of(TestEvents.of("early-signalling", "matching-run-completed").data("{\"signalCount\": 3}"));

        assertThat(TestDatabase.count("timeline_entry")).isZero();
        assertThat(TestDatabase.count("parked")).isZero();
        assertThat(TestDatabase.count("inbox_mark")).isEqualTo(2);
    }

    @Test
    void aFactWithWordsInThePlaceOfACodeIsParkedAndNothingOfItIsKept() {
        var journey = UUID.randomUUID();
        Delivery.of(Facts.residentRegistered(journey, BUURTTEAM, START).data("""
                        {"journeyId": "%s", "organisationId": "%s", "area": "Jan de Vries", "occurredAt": "%s"}""".formatted(journey, BUURTTEAM, START)));
        Delivery.of(Facts.helpQuestionOpened(journey, BUURTTEAM, START, "money"));

        assertThat(TestDatabase.count("parked")).isEqualTo(1);
        assertThat(facts(journey)).containsExactly("help-question-opened");
    }

    @Test
    void aFactThatAnotherServiceClaimsIsNeverFolded() {
        var journey = UUID.randomUUID();
        Delivery.of(Facts.residentRegistered(journey, BUURTTEAM, START)
                .source("urn:nld:oin:00000004000000000000:referral"));

        assertThat(facts(journey)).isEmpty();
        assertThat(TestDatabase.count("unreadable")).isEqualTo(1);
    }

    @Test
    void aMembershipThatEndsIsKnown() {
        Delivery.of(TestEvents.of("organisation-registry", "membership-changed").data("""
                        {"organisationId": "%s", "code": "buurtteam-zuidoost", "to": "suspended",
                         "occurredAt": "2026-11-01T00:00:00Z"}""".formatted(BUURTTEAM)));

        assertThat(TestDatabase.query(String.class, "SELECT standing FROM member WHERE organisation_id = ?", BUURTTEAM))
                .containsExactly("suspended");
    }

    private static List<List<String>> timelines(World world, List<ConsumerRecord<String, byte[]>> records) {
        JourneyDatabase.reset();
        records.forEach(Delivery::of);
        return timelines(world);
    }

    private static List<List<String>> timelines(World world) {
        for (var journey : world.journeys) {
            assertThat(TestDatabase.query(
                            String.class,
                            "SELECT concat_ws(' ', fact, aggregate_id, version, in_error::text) FROM timeline_entry"
                                    + " WHERE journey_id = ?",
                            journey))
                    .containsExactlyInAnyOrderElementsOf(world.expected(journey));
        }
        return world.journeys.stream().map(JourneyDatabase::timeline).toList();
    }

    private static void deliverAtOnce(List<ConsumerRecord<String, byte[]>> records, Random chance) throws Exception {
        var shares = new ArrayList<List<ConsumerRecord<String, byte[]>>>();
        for (var consumer = 0; consumer < CONSUMERS; consumer++) {
            shares.add(new ArrayList<>());
        }
        records.forEach(record -> shares.get(chance.nextInt(CONSUMERS)).add(record));
        try (var consumers = Executors.newFixedThreadPool(CONSUMERS)) {
            List<? extends Future<?>> running = shares.stream()
                    .map(share -> consumers.submit(() -> share.forEach(Delivery::of)))
                    .toList();
            for (var share : running) {
                share.get();
            }
        }
    }

    private static List<String> facts(UUID journey) {
        return TestDatabase.query(
                String.class,
                "SELECT fact FROM timeline_entry WHERE journey_id = ? ORDER BY occurred_at DESC, fact",
                journey);
    }
}
