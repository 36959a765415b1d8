package nl.sociaalpact.lib.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.sociaalpact.local.part.KafkaPart;
import org.junit.jupiter.api.Test;

/** The relay on a real PostgreSQL and a real broker. */
class RelayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final KafkaPart kafka = KafkaPart.shared();
    private final OutboxFixture outbox = OutboxFixture.fresh(kafka);
    private final long seed = new Random().nextLong();

    private List<RelayLoop> relays(int number) {
        var relays = Stream.generate(() -> new RelayLoop(outbox.relay(kafka)))
                .limit(number)
                .toList();
        relays.forEach(RelayLoop::start);
        return relays;
    }

    private List<String> violations(Map<UUID, Long> written) {
        await().atMost(PATIENCE).until(() -> outbox.waiting() == 0);
        return TopicLog.read(kafka.bootstrapServers(), outbox.topic()).violations(written);
    }

    /** Each event that was written once, and those of an aggregate in their order. */
    private void assertHistoryHolds(Map<UUID, Long> written) throws Exception {
        var last = new HashMap<String, Long>();
        for (var event : outbox.history()) {
            var version = Long.parseLong(event.substring(37));
            assertThat(last.merge(event.substring(0, 36), 1L, Long::sum)).isEqualTo(version);
        }
        var expected = new HashMap<String, Long>();
        written.forEach((aggregate, versions) -> expected.put(aggregate.toString(), versions));
        assertThat(last).as("seed %s", seed).isEqualTo(expected);
    }

    @Test
    void everyEventArrivesInTheOrderOfItsAggregate() throws Exception {
        var relays = relays(1);
        var written = new Writers(outbox, seed).write(4_000);
        assertThat(violations(written)).as("seed %s", seed).isEmpty();
        assertHistoryHolds(written);
        relays.forEach(RelayLoop::stop);
    }

    @Test
    void relaysThatStealTheLeaseFromEachOtherLoseAndReorderNothing() throws Exception {
        var relays = relays(3);
        var writing = CompletableFuture.supplyAsync(() -> write(6_000));
        var thefts = 0;
        while (!writing.isDone() || outbox.waiting() > 0 && thefts < 100) {
            outbox.stealLease();
            thefts++;
            await().pollDelay(Duration.ofMillis(20)).until(() -> true);
        }
        assertThat(violations(writing.get()))
                .as("seed %s, %s thefts", seed, thefts)
                .isEmpty();
        assertThat(thefts).isGreaterThan(5);
        assertHistoryHolds(writing.get());
        relays.forEach(RelayLoop::stop);
    }

    @Test
    void aBrokerThatIsKilledDelaysEventsAndLosesNone() throws Exception {
        var relays = relays(1);
        var writing = CompletableFuture.supplyAsync(() -> write(8_000));
        kafka.process().orElseThrow().destroyForcibly();
        var written = writing.get();
        assertThat(outbox.waiting()).isPositive();
        kafka.start();
        assertThat(violations(written)).as("seed %s", seed).isEmpty();
        relays.forEach(RelayLoop::stop);
    }

    private Map<UUID, Long> write(int transactions) {
        try {
            return new Writers(outbox, seed).write(transactions);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
