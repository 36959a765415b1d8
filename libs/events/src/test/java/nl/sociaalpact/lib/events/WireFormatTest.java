package nl.sociaalpact.lib.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireFormatTest {
    private static final long SEED = Long.getLong("pact.test.seed", 20261121);
    private final WireFormat format = new WireFormat(EventFixture.SOURCE);

    @Test
    void anEventIsWrittenAsACloudEventInBinaryMode() {
        // When
        var record = format.record(EventFixture.aRow());
        // Then
        assertThat(record.topic()).isEqualTo("pact.referral.v1");
        assertThat(record.key()).isEqualTo("a");
        assertThat(new String(record.value(), UTF_8)).isEqualTo("{\"version\":3}");
        assertThat(StreamSupport.stream(record.headers().spliterator(), false)
                        .map(header -> header.key() + "=" + new String(header.value(), UTF_8))
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrder(
                        "ce_specversion=1.0",
                        "ce_id=00000000-0000-0007-0000-000000000001",
                        "ce_source=urn:nld:oin:00000004000000000000:referral",
                        "ce_type=nl.sociaalpact.referral.referral-accepted.v1",
                        "ce_subject=00000000-0000-0000-0000-000000000001",
                        "ce_time=2026-11-21T10:15:30.123Z",
                        "ce_sequence=3",
                        "ce_sequencetype=Integer",
                        "ce_aggregatetype=referral",
                        "content-type=application/json");
    }

    @Test
    void theBrokerChoosesThePartitionByTheKeyAlone() {
        assertThat(format.record(EventFixture.aRow()).partition()).isNull();
        assertThat(format.record(EventFixture.aRow()).timestamp()).isNull();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        // Given
        var random = new Random(SEED);
        for (var i = 0; i < 2_000; i++) {
            var row = randomRow(random);
            // When
            var event = WireFormat.read(EventFixture.received(format.record(row)));
            // Then
            assertThat(event)
                    .as("seed %s", SEED)
                    .usingRecursiveComparison()
                    .isEqualTo(new ReceivedEvent(
                            row.id(),
                            row.type(),
                            EventFixture.SOURCE,
                            row.aggregateType(),
                            row.aggregateId(),
                            row.version(),
                            row.createdAt().truncatedTo(ChronoUnit.MILLIS),
                            row.payload()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_sequence",
                "ce_aggregatetype"
            })
    void aRecordThatLacksAnAttributeIsNoEvent(String header) {
        // Given
        var without = record();
        without.headers().remove(header);
        var empty = record();
        empty.headers().remove(header).add(header, null);
        // When / Then
        assertNoEvent(without);
        assertNoEvent(empty);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_specversion, ''",
        "ce_id, ''",
        "ce_id, 7",
        "ce_id, 01a1b133-bb80-7007-8007-a1b2c3d4000g",
        "ce_subject, ''",
        "ce_subject, jansen",
        "ce_sequence, ''",
        "ce_sequence, 0",
        "ce_sequence, -1",
        "ce_sequence, 1.0",
        "ce_sequence, one",
        "ce_sequence, 9223372036854775808",
        "ce_time, ''",
        "ce_time, yesterday",
        "ce_time, 2026-11-21",
        "ce_time, 2026-11-21T10:15:30",
        "ce_time, 2026-13-21T10:15:30Z",
    })
    void anAttributeOfAnotherFormIsNoEvent(String header, String value) {
        // Given
        var record = record();
        record.headers().remove(header).add(header, value.getBytes(UTF_8));
        // When / Then
        assertNoEvent(record);
    }

    @Test
    void aRecordWithoutAValueIsNoEvent() {
        // Given
        var written = format.record(EventFixture.aRow());
        var tombstone = new ConsumerRecord<String, byte[]>("pact.referral.v1", 0, 0, "a", null);
        written.headers().forEach(tombstone.headers()::add);
        // When / Then
        assertNoEvent(tombstone);
    }

    @Test
    void bytesThatAreNoTextAreNoEvent() {
        // Given
        var record = record();
        record.headers().remove("ce_id").add("ce_id", new byte[] {(byte) 0xff, 0, (byte) 0xc0});
        // When / Then
        assertNoEvent(record);
    }

    private ConsumerRecord<String, byte[]> record() {
        return EventFixture.received(format.record(EventFixture.aRow()));
    }

    private static void assertNoEvent(ConsumerRecord<String, byte[]> record) {
        assertThatThrownBy(() -> WireFormat.read(record))
                .isInstanceOfSatisfying(
                        Unprocessable.class,
                        refused -> assertThat(refused.reasonCode()).isEqualTo("no-event"));
    }

    private static OutboxRow randomRow(Random random) {
        var payload = new byte[random.nextInt(200)];
        random.nextBytes(payload);
        return new OutboxRow(
                random.nextLong(),
                new UUID(random.nextLong(), random.nextLong()),
                "type-" + random.nextInt(),
                new UUID(random.nextLong(), random.nextLong()),
                1 + random.nextLong(Long.MAX_VALUE),
                "nl.sociaalpact.referral.fact-" + random.nextInt(100) + ".v1",
                "pact.referral.v1",
                new UUID(random.nextLong(), random.nextLong()).toString(),
                payload,
                Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000)));
    }
}
