package nl.sociaalpact.lib.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventBatchTest {
    private static final String WHOLE = """
            {"specversion": "1.0", "id": "00000000-0000-0007-0000-000000000001", "source": "urn:nld:oin:1:referral",
             "type": "nl.sociaalpact.referral.referral-accepted.v1", "subject": "00000000-0000-0000-0000-000000000001",
             "time": "2026-11-21T10:15:30.123Z", "sequence": "3", "sequencetype": "Integer",
             "aggregatetype": "referral", "partitionkey": "k", "position": "9", "datacontenttype": "application/json",
             "data": {"a": 1}}""";

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        var seed = new Random().nextLong();
        var chance = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var events = IntStream.range(0, chance.nextInt(5))
                    .mapToObj(number -> sent(chance))
                    .toList();
            var read = EventBatch.read(EventBatch.write(events));
            assertThat(texts(read)).as("seed %s", seed).isEqualTo(texts(events));
        }
    }

    /** Records with an array in them have no equality of content. */
    private static List<String> texts(List<SentEvent> events) {
        return events.stream()
                .map(sent ->
                        sent.position() + " " + sent.key() + " " + sent.event().id()
                                + sent.event().type() + sent.event().source()
                                + sent.event().aggregateType()
                                + sent.event().aggregateId() + sent.event().version()
                                + sent.event().time() + new String(sent.event().data(), UTF_8))
                .toList();
    }

    private static SentEvent sent(Random chance) {
        var data = "{\"text\":\"é\\n\\\"%s\",\"number\":%s,\"list\":[true,null]}"
                .formatted(chance.nextInt(), chance.nextLong());
        return new SentEvent(
                1 + chance.nextInt(1000),
                new UUID(chance.nextLong(), chance.nextLong()).toString(),
                new ReceivedEvent(
                        new UUID(chance.nextLong(), chance.nextLong()),
                        "nl.sociaalpact.sample.happened.v1",
                        "urn:nld:oin:00000004000000000000:sample",
                        "thing",
                        new UUID(chance.nextLong(), chance.nextLong()),
                        1 + chance.nextInt(9),
                        Instant.ofEpochMilli(chance.nextLong(1L << 42)).truncatedTo(ChronoUnit.MILLIS),
                        data.getBytes(UTF_8)));
    }

    static Stream<String> broken() {
        var without = Stream.of(
                        "specversion",
                        "id",
                        "source",
                        "type",
                        "subject",
                        "time",
                        "sequence",
                        "aggregatetype",
                        "partitionkey",
                        "position",
                        "data")
                .map(name -> WHOLE.replace("\"" + name + "\"", "\"other\""));
        var wrong = Stream.of(
                WHOLE.replace("\"1.0\"", "\"0.3\""),
                WHOLE.replace("\"3\"", "\"0\""),
                WHOLE.replace("\"9\"", "\"x\""),
                WHOLE.replace("{\"a\": 1}", "\"a\""));
        var whole = Stream.concat(without, wrong).map(event -> "[" + event + "]");
        return Stream.concat(whole, Stream.of(WHOLE, "", "null", "[1]", "[" + WHOLE));
    }

    @Test
    void aWholeEventIsRead() {
        assertThat(EventBatch.read(("[" + WHOLE + "]").getBytes(UTF_8)))
                .singleElement()
                .satisfies(sent -> assertThat(sent.event().fact()).isEqualTo("referral-accepted"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void anythingLessIsRefused(String batch) {
        assertThatThrownBy(() -> EventBatch.read(batch.getBytes(UTF_8))).isInstanceOf(Unprocessable.class);
    }
}
