package nl.sociaalpact.referral.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.sociaalpact.referral.domain.Clock;
import nl.sociaalpact.referral.domain.ClockKind;
import nl.sociaalpact.referral.domain.ClockTerms;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.DayCount;
import nl.sociaalpact.referral.domain.Pause;
import nl.sociaalpact.referral.domain.Term;
import org.jspecify.annotations.Nullable;

/** The deadlines as one column: they are read and written only together with their referral. */
final class ClocksJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private ClocksJson() {}

    record Stored(List<StoredClock> open, List<Pause> pauses) {}

    record StoredClock(
            ClockKind kind,
            int days,
            DayCount count,
            boolean pausable,
            String source,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant pausedAt,
            Duration paused,
            boolean told) {

        static StoredClock from(Clock clock) {
            var terms = clock.terms();
            return new StoredClock(
                    clock.kind(),
                    terms.term().days(),
                    terms.term().count(),
                    terms.pausable(),
                    terms.source(),
                    clock.startedAt(),
                    clock.dueAt(),
                    clock.pausedAt(),
                    clock.paused(),
                    clock.told());
        }

        Clock toDomain() {
            var terms = new ClockTerms(new Term(days, count), pausable, source);
            return new Clock(kind, terms, startedAt, dueAt, pausedAt, paused, told);
        }
    }

    /** Nothing for a referral on which no clock runs. */
    static @Nullable String write(Clocks clocks) {
        if (clocks.open().isEmpty()) {
            return null;
        }
        try {
            return JSON.writeValueAsString(
                    new Stored(clocks.open().stream().map(StoredClock::from).toList(), clocks.pauses()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Clocks read(@Nullable String column) {
        if (column == null) {
            return Clocks.NONE;
        }
        try {
            var stored = JSON.readValue(column, Stored.class);
            return new Clocks(stored.open.stream().map(StoredClock::toDomain).toList(), stored.pauses);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("the deadlines of a referral cannot be read", corrupt);
        }
    }
}
