package nl.sociaalpact.lib.test.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class InboxTest {
    private final UUID aggregate = UUID.randomUUID();

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.reset("note", "effect");
    }

    private TestEvents event(long version) {
        return TestEvents.of("other", "thing-happened")
                .about("thing", aggregate)
                .version(version);
    }

    private static void deliver(TestEvents... events) {
        for (var event : events) {
            event.on("sample-events");
        }
        var last = TestEvents.of("other", "thing-happened").id(UUID.randomUUID());
        var marker = UUID.randomUUID();
        last.about("marker", marker).on("sample-events");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestDatabase.query(UUID.class, "SELECT aggregateid FROM inbox_mark")
                        .contains(marker));
        TestDatabase.execute(
                "DELETE FROM effect WHERE event_id IN (SELECT event_id FROM inbox_seen WHERE aggregateid = ?)", marker);
    }

    private static List<Long> effects() {
        return TestDatabase.query(Long.class, "SELECT version FROM effect ORDER BY seq");
    }

    @Test
    void eventsAreAppliedInOrder() {
        deliver(event(1), event(2), event(3));
        assertThat(effects()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void threeDeliveriesHaveOneEffect() {
        var first = event(1).id(UUID.randomUUID());
        deliver(first, first, first);
        assertThat(effects()).containsExactly(1L);
    }

    @Test
    void anEventThatComesEarlyWaitsForTheOnesBeforeIt() {
        deliver(event(3), event(2));
        assertThat(effects()).isEmpty();
        assertThat(TestDatabase.count("parked")).isEqualTo(2);
        deliver(event(1));
        assertThat(effects()).containsExactly(1L, 2L, 3L);
        assertThat(TestDatabase.count("parked")).isZero();
    }

    @Test
    void poisonParksItsOwnAggregateOnly() {
        var other = UUID.randomUUID();
        deliver(
                TestEvents.of("other", "poison").about("thing", aggregate).version(1),
                event(2),
                TestEvents.of("other", "thing-happened").about("thing", other).version(1));
        assertThat(effects()).containsExactly(1L);
        assertThat(TestDatabase.query(String.class, "SELECT reason_code FROM parked ORDER BY version"))
                .containsExactly("poison", "gap");
    }

    @Test
    void poisonInTheParkDoesNotUndoWhatCameBeforeIt() {
        deliver(TestEvents.of("other", "poison").about("thing", aggregate).version(2), event(3), event(1));
        assertThat(effects()).containsExactly(1L);
        assertThat(TestDatabase.query(Long.class, "SELECT version FROM parked ORDER BY version"))
                .containsExactly(2L, 3L);
    }

    @Test
    void anEventThatContradictsAnEarlierOneIsNeverApplied() {
        var id = UUID.randomUUID();
        deliver(event(1).id(id), event(1).id(UUID.randomUUID()), event(2).id(id).data("{\"other\":true}"));
        assertThat(effects()).containsExactly(1L);
        assertThat(TestDatabase.count("parked")).isZero();
    }

    @Test
    void aSourceThatDoesNotOwnTheTopicIsNeverApplied() {
        deliver(event(1).source("urn:nld:oin:00000004000000000000:referral"));
        assertThat(effects()).isEmpty();
        assertThat(TestDatabase.query(String.class, "SELECT reason_code FROM unreadable"))
                .containsExactly("foreign-source");
    }

    @Test
    void anyOrderWithAnyRepetitionHasTheSameEffect() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var ids = LongStream.rangeClosed(1, 12)
                .mapToObj(version -> event(version).id(UUID.randomUUID()))
                .toList();
        var deliveries = new ArrayList<>(ids);
        for (var i = 0; i < 24; i++) {
            deliveries.add(ids.get(random.nextInt(ids.size())));
        }
        Collections.shuffle(deliveries, random);
        deliver(deliveries.toArray(TestEvents[]::new));
        assertThat(effects())
                .as("seed %s", seed)
                .isEqualTo(LongStream.rangeClosed(1, 12).boxed().toList());
        assertThat(TestDatabase.count("parked")).isZero();
    }
}
