package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules and calendars for tests: {@code aRule(DECIDE).of(14).workingDays()}. */
public final class ClockFixture {
    public static final String SOURCE = "agreed in the test";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private ClockFixture() {}

    /** A moment as people in Amsterdam say it. */
    public static Instant at(String amsterdamTime) {
        return LocalDateTime.parse(amsterdamTime).atZone(AMSTERDAM).toInstant();
    }

    /** Only weekends are free, except these days. */
    public static WorkingCalendar free(String... days) {
        var names = Stream.of(days).collect(Collectors.toMap(LocalDate::parse, day -> "a holiday"));
        return new WorkingCalendar(year -> names);
    }

    public static ClockTerms terms(int workingDays, boolean pausable) {
        return new ClockTerms(new Term(workingDays, DayCount.WORKING_DAYS), pausable, SOURCE);
    }

    /** Each step may take a number of working days, and stands still on hold. */
    public static ClockRules rules(Map<ClockKind, Integer> days) {
        return new ClockRules(days.entrySet().stream()
                .map(rule -> new ClockRule(rule.getKey(), null, null, terms(rule.getValue(), true)))
                .toList());
    }

    public static ClockRules usualRules() {
        return rules(Map.of(
                ClockKind.SEND, 5,
                ClockKind.ACKNOWLEDGE, 2,
                ClockKind.DECIDE, 14,
                ClockKind.START, 20,
                ClockKind.FINISH, 60,
                ClockKind.RESUME, 20));
    }

    public static Timekeeper timekeeper() {
        return new Timekeeper(usualRules(), free());
    }

    public static List<ClockKind> kinds(Clocks clocks) {
        return clocks.open().stream().map(Clock::kind).sorted().toList();
    }
}
