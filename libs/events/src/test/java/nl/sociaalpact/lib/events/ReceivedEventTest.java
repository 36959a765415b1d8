package nl.sociaalpact.lib.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedEventTest {
    private static final String COMPLETE = """
            {"id":"01a1b133-bb80-7007-8007-a1b2c3d40007","count":2,"occurredAt":"2026-11-21T10:15:30Z",
             "on":"2026-11-21","areas":["weesp"]}""";

    /** What a reader of the event declares: only what it reads. */
    record Wire(UUID id, int count, Instant occurredAt, LocalDate on, List<String> areas, Optional<String> remark) {
        Wire {
            Objects.requireNonNull(id);
            Objects.requireNonNull(occurredAt);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl.sociaalpact.referral.referral-accepted.v1, referral-accepted",
        "nl.sociaalpact.early-signalling.signal-received.v12, signal-received",
        "nl.sociaalpact.referral.referral-accepted, referral-accepted",
        "referral-accepted.v1, referral-accepted",
        "referral-accepted, referral-accepted",
        "nl.sociaalpact.referral.v2, referral",
    })
    void theFactIsTheLastPartOfTheTypeWithoutItsVersion(String type, String fact) {
        assertThat(withType(type).fact()).isEqualTo(fact);
    }

    @Test
    void thePayloadIsReadAsTheReadersOwnRecord() {
        assertThat(event(COMPLETE).read(Wire.class))
                .isEqualTo(new Wire(
                        UUID.fromString("01a1b133-bb80-7007-8007-a1b2c3d40007"),
                        2,
                        Instant.parse("2026-11-21T10:15:30Z"),
                        LocalDate.of(2026, 11, 21),
                        List.of("weesp"),
                        Optional.empty()));
    }

    @Test
    void whatTheReaderDoesNotKnowIsIgnored() {
        assertThat(event(COMPLETE.replace("{", "{\"added\":{\"later\":[1]},")).read(Wire.class))
                .isEqualTo(event(COMPLETE).read(Wire.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "\"text\"",
                "null",
                "{\"id\":\"01a1b133-bb80-7007-8007-a1b2c3d40007\",\"count\":1,\"occurredAt\":\"2026-11-21T10:15:30Z\"} {}",
                "{}",
                "{\"id\":null,\"count\":1,\"occurredAt\":\"2026-11-21T10:15:30Z\"}",
                "{\"id\":\"no-uuid\",\"count\":1,\"occurredAt\":\"2026-11-21T10:15:30Z\"}",
                "{\"id\":\"01a1b133-bb80-7007-8007-a1b2c3d40007\",\"count\":null,\"occurredAt\":\"2026-11-21T10:15:30Z\"}",
                "{\"id\":\"01a1b133-bb80-7007-8007-a1b2c3d40007\",\"occurredAt\":\"2026-11-21T10:15:30Z\"}",
                "{\"id\":\"01a1b133-bb80-7007-8007-a1b2c3d40007\",\"count\":1}",
                "{\"id\":\"01a1b133-bb80-7007-8007-a1b2c3d40007\",\"count\":1,\"occurredAt\":\"yesterday\"}",
            })
    void whatDoesNotFitIsRefusedForEver(String data) {
        assertRefused(data);
    }

    @Test
    void aPayloadThatIsBuiltToHurtIsRefused() {
        assertRefused("[".repeat(30_000));
        assertRefused("{\"id\":".repeat(30_000));
        assertRefused("\u0000\u0001\ufffd");
    }

    private static void assertRefused(String data) {
        assertThatThrownBy(() -> event(data).read(Wire.class))
                .isInstanceOfSatisfying(
                        Unprocessable.class,
                        refused -> assertThat(refused.reasonCode()).isEqualTo("payload"))
                .hasMessage("payload");
    }

    private static ReceivedEvent event(String data) {
        return EventFixture.anEvent(1, data);
    }

    private static ReceivedEvent withType(String type) {
        var event = event("{}");
        return new ReceivedEvent(
                event.id(),
                type,
                event.source(),
                event.aggregateType(),
                event.aggregateId(),
                1,
                event.time(),
                event.data());
    }
}
