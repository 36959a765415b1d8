package nl.sociaalpact.lib.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.sociaalpact.lib.events.KeyedSender.Sent;
import nl.sociaalpact.lib.events.SteppedProducer.Request;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class KeyedSenderTest {
    private static final long SEED = Long.getLong("pact.test.seed", 20261121);
    private static final WireFormat FORMAT = new WireFormat(EventFixture.SOURCE);

    private final SteppedProducer producer = new SteppedProducer();

    @Test
    void nothingToSendIsDoneAtOnce() throws Exception {
        assertThat(new KeyedSender(producer, FORMAT).send(List.of())).isEqualTo(new Sent(List.of(), null));
    }

    @Test
    void aKeyWaitsForEachAnswerWhileOtherKeysGoOn() throws Exception {
        // Given
        var round = start(List.of(row(1, "a", 1), row(2, "a", 2), row(3, "b", 1), row(4, "b", 2)));
        var a1 = producer.next();
        var b1 = producer.next();
        assertThat(List.of(name(a1), name(b1))).containsExactly("a1", "b1");
        // When
        b1.acknowledge();
        var b2 = producer.next();
        // Then
        assertThat(name(b2)).isEqualTo("b2");
        assertThat(producer.nothingSent()).as("a2 waits for a1").isTrue();
        // When
        b2.acknowledge();
        a1.acknowledge();
        var a2 = producer.next();
        a2.acknowledge();
        // Then
        assertThat(name(a2)).isEqualTo("a2");
        assertThat(finish(round)).isEqualTo(new Sent(List.of(3L, 4L, 1L, 2L), null));
    }

    @Test
    void aKeyThatFailsStopsAndTheOthersGoOn() throws Exception {
        // Given
        var round = start(List.of(row(1, "a", 1), row(2, "a", 2), row(3, "b", 1), row(4, "b", 2)));
        var expired = new TimeoutException("expired");
        var a1 = producer.next();
        var b1 = producer.next();
        // When
        a1.fail(expired);
        b1.acknowledge();
        producer.next().acknowledge();
        // Then
        assertThat(finish(round)).isEqualTo(new Sent(List.of(3L, 4L), expired));
        assertThat(producer.nothingSent()).as("a2 was not sent").isTrue();
    }

    @Test
    void aKeyThatFailsHalfwayKeepsWhatWasAcknowledged() throws Exception {
        // Given
        var round = start(List.of(row(1, "a", 1), row(2, "a", 2), row(3, "a", 3)));
        var expired = new TimeoutException("expired");
        // When
        producer.next().acknowledge();
        producer.next().fail(expired);
        // Then
        assertThat(finish(round)).isEqualTo(new Sent(List.of(1L), expired));
        assertThat(producer.nothingSent()).isTrue();
    }

    @Test
    void aRecordThatTheProducerDoesNotEvenTakeIsAFailureToo() throws Exception {
        // Given
        var refused = new KafkaException("closed");
        var closed = new MockProducer<String, byte[]>();
        closed.sendException = refused;
        // When
        var sent = new KeyedSender(closed, FORMAT).send(List.of(row(1, "a", 1), row(2, "a", 2), row(3, "b", 1)));
        // Then
        assertThat(sent).isEqualTo(new Sent(List.of(), refused));
    }

    @Test
    void twoAggregatesOfOneKeyWaitForEachOther() throws Exception {
        // Given
        var round = start(
                List.of(EventFixture.row(1, new UUID(0, 1), 1, "a"), EventFixture.row(2, new UUID(0, 2), 1, "a")));
        var first = producer.next();
        // When
        first.fail(new TimeoutException("expired"));
        // Then
        assertThat(finish(round).acknowledged()).isEmpty();
        assertThat(producer.nothingSent()).isTrue();
    }

    @Test
    void theSameKeyOnTwoTopicsIsTwoPlaces() throws Exception {
        // Given
        var first = row(1, "a", 1);
        var other = new OutboxRow(
                2, new UUID(7, 2), "note", new UUID(0, 9), 1, "t", "pact.note.v1", "a", new byte[0], EventFixture.TIME);
        // When
        var round = start(List.of(first, other));
        var both = List.of(producer.next(), producer.next());
        both.forEach(Request::acknowledge);
        // Then
        assertThat(finish(round).acknowledged()).containsExactly(1L, 2L);
    }

    @Test
    void tenThousandRowsKeepTheOrderOfTheirKeyWhateverTheBrokerDoes() throws Exception {
        // Given
        var random = new Random(SEED);
        var rows = randomRows(random, 10_000);
        var round = start(rows);
        var broker = new RandomBroker(random);
        // When
        broker.answerAll(rows);
        var sent = finish(round);
        // Then
        assertThat(sent.acknowledged()).as("seed %s", SEED).hasSameElementsAs(broker.acknowledged);
        assertThat(sent.failure()).as("seed %s", SEED).isNotNull();
        assertThat(broker.acknowledged).hasSizeGreaterThan(1_000);
        rows.stream()
                .map(OutboxRow::key)
                .distinct()
                .forEach(key -> assertThat(broker.log.getOrDefault(key, List.of()))
                        .as("seed %s key %s", SEED, key)
                        .isEqualTo(IntStream.rangeClosed(
                                        1,
                                        broker.log.getOrDefault(key, List.of()).size())
                                .mapToObj(Long::valueOf)
                                .toList()));
    }

    /** Answers requests in any order; now and then it loses one, and that key must fall silent. */
    private final class RandomBroker {
        private final Random random;
        private final Map<String, List<Long>> log = new HashMap<>();
        private final List<Long> acknowledged = new ArrayList<>();
        private final List<Request> open = new ArrayList<>();

        RandomBroker(Random random) {
            this.random = random;
        }

        void answerAll(List<OutboxRow> rows) throws InterruptedException {
            var left = new HashMap<String, Integer>();
            rows.forEach(row -> left.merge(row.key(), 1, Integer::sum));
            for (var i = 0; i < left.size(); i++) {
                take();
            }
            while (!open.isEmpty()) {
                var request = open.remove(random.nextInt(open.size()));
                var key = request.record().key();
                if (random.nextInt(1_000) == 0) {
                    request.fail(new TimeoutException("lost"));
                } else {
                    log.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(request.event().version());
                    acknowledged.add(request.event().id().getLeastSignificantBits());
                    request.acknowledge();
                    if (left.merge(key, -1, Integer::sum) > 0) {
                        take();
                    }
                }
            }
        }

        private void take() throws InterruptedException {
            var request = producer.next();
            assertThat(open.stream().map(other -> other.record().key()))
                    .as("one unacknowledged record of each key")
                    .doesNotContain(request.record().key());
            open.add(request);
        }
    }

    private FutureTask<Sent> start(List<OutboxRow> rows) {
        var round = new FutureTask<>(() -> new KeyedSender(producer, FORMAT).send(rows));
        Thread.ofVirtual().start(round);
        return round;
    }

    private static Sent finish(FutureTask<Sent> round) throws Exception {
        return round.get(30, TimeUnit.SECONDS);
    }

    private static String name(Request request) {
        return request.record().key() + request.event().version();
    }

    private static OutboxRow row(long seq, String key, long version) {
        return EventFixture.row(seq, new UUID(0, key.hashCode()), version, key);
    }

    private static List<OutboxRow> randomRows(Random random, int number) {
        var versions = new HashMap<String, Long>();
        return IntStream.rangeClosed(1, number)
                .mapToObj(seq -> {
                    var key = "key-" + random.nextInt(200);
                    return row(seq, key, versions.merge(key, 1L, Long::sum));
                })
                .toList();
    }
}
