package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Clock;
import nl.sociaalpact.referral.domain.CountedDays;
import nl.sociaalpact.referral.domain.FreeDay;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.Pause;
import nl.sociaalpact.referral.domain.WorkingCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Deadline",
        description = "A moment before which somebody must act, with everything that is needed to count along: rule,"
                + " start, calendar and pauses.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineView(
        @NotNull ClockCode what,

        @Schema(description = "The organisation that must act.") @NotNull UUID by,

        @NotNull Rule rule,

        @Schema(description = "When the clock started.") @NotNull Instant startedAt,

        @NotNull Calendar calendar,

        @Schema(description = "The latest pauses in which this clock stood still, oldest first.") @NotNull List<PauseView> pauses,

        @Schema(description = "How long it has stood still in all, as an ISO-8601 duration.", examples = "PT26H")
        @NotNull String pausedFor,

        @Schema(description = "Since when it stands still; absent: it runs.", nullable = true) @Nullable Instant pausedAt,

        @Schema(description = "Until when: the end of the last day, moved by the pauses.") @NotNull Instant dueAt) {

    @Schema(name = "DeadlineRule", description = "How long the step may take, and who says so.")
    record Rule(
            @Schema(description = "How many days; the first one does not count.")
            int days,

            @NotNull DayCountCode count,

            @Schema(description = "Whether the clock stands still while the referral is on hold.")
            boolean pausable,

            @Schema(description = "The law or agreement that sets it.") @NotNull String source) {}

    @Schema(
            name = "DeadlineCalendar",
            description = "The term laid on the calendar of Europe/Amsterdam, before pauses.")
    record Calendar(
            @Schema(description = "The day on which it began, which does not count.") @NotNull LocalDate fromDate,

            @Schema(description = "The last day.") @NotNull LocalDate untilDate,

            @Schema(description = "The days in between that did not count.") @NotNull List<FreeDayView> freeDays) {}

    @Schema(name = "FreeDay", description = "A day that did not count.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FreeDayView(
            @NotNull LocalDate date,

            @Schema(
                    description = "The Dutch name of the holiday; absent: a Saturday or a Sunday.",
                    nullable = true,
                    examples = "Koningsdag")
            @Nullable String holiday) {

        static FreeDayView from(FreeDay day) {
            return new FreeDayView(day.date(), day.holiday());
        }
    }

    @Schema(name = "Pause", description = "A time in which the clock stood still.")
    record PauseView(
            @Schema(description = "From when.") @NotNull Instant pausedAt,
            @Schema(description = "Until when.") @NotNull Instant resumedAt) {

        static PauseView from(Pause pause) {
            return new PauseView(pause.from(), pause.to());
        }
    }

    static DeadlineView from(Clock clock, List<Pause> pauses, Parties parties, WorkingCalendar calendar) {
        var terms = clock.terms();
        return new DeadlineView(
                ClockCode.of(clock.kind()),
                parties.of(clock.kind().owner()).value(),
                new Rule(terms.term().days(), DayCountCode.of(terms.term().count()), terms.pausable(), terms.source()),
                clock.startedAt(),
                counted(calendar.count(clock.startedAt(), terms.term())),
                stoodStill(clock, pauses),
                clock.paused().toString(),
                clock.pausedAt(),
                clock.dueAt());
    }

    private static Calendar counted(CountedDays days) {
        return new Calendar(
                days.from(),
                days.until(),
                days.free().stream().map(FreeDayView::from).toList());
    }

    private static List<PauseView> stoodStill(Clock clock, List<Pause> pauses) {
        return clock.paused().equals(Duration.ZERO)
                ? List.of()
                : pauses.stream()
                        .filter(pause -> !pause.from().isBefore(clock.startedAt()))
                        .map(PauseView::from)
                        .toList();
    }
}
