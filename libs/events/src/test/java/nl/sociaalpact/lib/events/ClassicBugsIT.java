package nl.sociaalpact.lib.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.local.part.KafkaPart;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/**
 * Two well-known wrong relays, put in the place of ours: the check that passes for ours must fail for each of them. The
 * schedules are the ones in which the fault shows.
 */
class ClassicBugsIT {
    private final KafkaPart kafka = KafkaPart.shared();
    private final OutboxFixture outbox = OutboxFixture.fresh(kafka);
    private final UUID aggregate = UUID.randomUUID();

    @Test
    void ourRelaySeesAnEventThatCommitsLate() throws Exception {
        assertThat(lateCommit(leased -> leased.oldest(100))).isEmpty();
    }

    @Test
    void aRelayWithACursorLosesAnEventThatCommitsLate() throws Exception {
        var last = new long[] {0};
        assertThat(lateCommit(leased -> {
                    var rows = leased.oldest(100).stream()
                            .filter(row -> row.seq() > last[0])
                            .toList();
                    rows.forEach(row -> last[0] = row.seq());
                    return rows;
                }))
                .singleElement()
                .asString()
                .contains("never arrived");
    }

    private interface Look {
        List<OutboxRow> at(OutboxRows outbox) throws SQLException;
    }

    /** An event takes its number first and commits last; meanwhile another goes out. */
    private List<String> lateCommit(Look look) throws Exception {
        var other = UUID.randomUUID();
        try (var slow = outbox.connection();
                var fast = outbox.connection();
                var leased = LeasedOutbox.acquire(outbox.connection(), "test").orElseThrow();
                var producer = producer()) {
            var sender = new KeyedSender(producer, new WireFormat(OutboxFixture.SOURCE));
            slow.setAutoCommit(false);
            outbox.append(slow, aggregate);
            outbox.append(fast, other);
            deliver(leased, sender, look.at(leased));
            slow.commit();
            deliver(leased, sender, look.at(leased));
        }
        return TopicLog.read(kafka.bootstrapServers(), outbox.topic()).violations(Map.of(aggregate, 1L, other, 1L));
    }

    private static void deliver(OutboxRows outbox, KeyedSender sender, List<OutboxRow> rows) throws Exception {
        var sent = sender.send(rows);
        assertThat(outbox.delete(sent.acknowledged())).isEqualTo(rows.size());
    }

    @Test
    void ofTwoRelaysOursLetsOneLead() throws Exception {
        try (var first = LeasedOutbox.acquire(outbox.connection(), "first").orElseThrow();
                var second = outbox.connection()) {
            assertThat(LeasedOutbox.acquire(second, "second")).isEmpty();
            assertThat(first.delete(List.of())).isZero();
        }
    }

    @Test
    void aRelayThatLostItsLeaseDeletesNothing() throws Exception {
        try (var writer = outbox.connection();
                var zombie = LeasedOutbox.acquire(outbox.connection(), "zombie").orElseThrow()) {
            outbox.append(writer, aggregate);
            var rows = zombie.oldest(100);
            try (var statement = writer.createStatement()) {
                statement.executeUpdate("UPDATE relay_lease SET epoch = epoch + 1, owner = 'another'");
            }
            assertThat(zombie.delete(seqs(rows))).isZero();
            assertThat(outbox.waiting()).isEqualTo(1);
            assertThat(outbox.history()).isEmpty();
        }
    }

    private static Collection<Long> seqs(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::seq).toList();
    }

    @Test
    void twoRelaysThatSkipLockedRowsReorder() throws Exception {
        try (var writer = outbox.connection();
                var one = outbox.connection();
                var two = outbox.connection();
                var producer = producer()) {
            outbox.append(writer, aggregate);
            outbox.append(writer, aggregate);
            one.setAutoCommit(false);
            two.setAutoCommit(false);
            var firstVersion = skipLocked(one);
            var secondVersion = skipLocked(two);
            var sender = new KeyedSender(producer, new WireFormat(OutboxFixture.SOURCE));
            assertThat(sender.send(secondVersion).acknowledged()).hasSize(1);
            assertThat(sender.send(firstVersion).acknowledged()).hasSize(1);
        }
        assertThat(TopicLog.read(kafka.bootstrapServers(), outbox.topic()).violations(Map.of(aggregate, 2L)))
                .singleElement()
                .asString()
                .contains("arrived before");
    }

    private static List<OutboxRow> skipLocked(Connection connection) throws SQLException {
        var sql = "SELECT * FROM outbox ORDER BY seq LIMIT 1 FOR UPDATE SKIP LOCKED";
        try (var query = connection.prepareStatement(sql)) {
            var result = query.executeQuery();
            result.next();
            return List.of(new OutboxRow(
                    result.getLong("seq"),
                    result.getObject("id", UUID.class),
                    result.getString("aggregatetype"),
                    result.getObject("aggregateid", UUID.class),
                    result.getLong("aggregate_version"),
                    result.getString("type"),
                    result.getString("topic"),
                    result.getString("msg_key"),
                    result.getBytes("payload"),
                    java.time.Instant.EPOCH));
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(outbox.relay(kafka).producer(), new StringSerializer(), new ByteArraySerializer());
    }
}
