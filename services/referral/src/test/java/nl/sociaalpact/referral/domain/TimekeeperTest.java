package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ClockFixture.at;
import static nl.sociaalpact.referral.domain.ClockFixture.free;
import static nl.sociaalpact.referral.domain.ClockFixture.kinds;
import static nl.sociaalpact.referral.domain.ClockFixture.terms;
import static nl.sociaalpact.referral.domain.ClockFixture.timekeeper;
import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.completeChangeTo;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Run the random part again with {@code -Dreferral.seed=…}. */
class TimekeeperTest {
    private static final Reason<UnresolvedReason> WHY =
            new Reason<>(UnresolvedReason.EXTERNE_PARTIJ_REAGEERT_NIET, "waits for an office");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SEND, REQUESTER",
        "REQUESTED, ACKNOWLEDGE, TARGET",
        "ACCEPTED, START, TARGET",
        "IN_PROGRESS, FINISH, TARGET",
        "ON_HOLD, RESUME, TARGET",
    })
    void everyOpenStateHasSomebodyToActAndARunningClock(Status status, ClockKind what, Role by) {
        // When
        var kept = timekeeper().keep(Clocks.NONE, aReferral().inState(status), MONDAY_MORNING);
        // Then
        var parties = aReferral().draft().particulars().parties();
        assertThat(kept.clocks().nextAction(parties)).hasValueSatisfying(next -> {
            assertThat(next.what()).isEqualTo(what);
            assertThat(next.by()).isEqualTo(by == Role.REQUESTER ? BUURTTEAM : DYNAMO);
            assertThat(next.dueAt()).isAfter(MONDAY_MORNING);
        });
        assertThat(kept.runOut()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REJECTED", "CANCELLED", "COMPLETED", "FAILED", "ENTERED_IN_ERROR"})
    void nothingIsToBeDoneAfterAnEnd(Status end) {
        var open = timekeeper()
                .keep(Clocks.NONE, aReferral().inState(Status.ACCEPTED), MONDAY_MORNING)
                .clocks();
        assertThat(timekeeper()
                        .keep(open, aReferral().inState(end), MONDAY_MORNING)
                        .clocks())
                .isEqualTo(Clocks.NONE);
    }

    @Test
    void anAcknowledgementStopsOnlyItsOwnClock() {
        var sent = timekeeper()
                .keep(Clocks.NONE, aReferral().requested(), MONDAY_MORNING)
                .clocks();
        assertThat(kinds(sent)).containsExactly(ClockKind.ACKNOWLEDGE, ClockKind.DECIDE, ClockKind.START);
        var seen = timekeeper().keep(sent, aReferral().requested().acknowledge(MONDAY_MORNING), MONDAY_MORNING);
        assertThat(kinds(seen.clocks())).containsExactly(ClockKind.DECIDE, ClockKind.START);
    }

    @Test
    void onHoldMovesTheDeadlineByExactlyThePausedTimeButNotThatOfAStatute() {
        // Given
        var rules = new ClockRules(ClockFixture.usualRules().rules().stream()
                .map(rule -> rule.clock() == ClockKind.START
                        ? new ClockRule(ClockKind.START, null, null, terms(3, false))
                        : rule)
                .toList());
        var keeper = new Timekeeper(rules, free());
        var accepted = aReferral().requested().accept(at("2026-03-27T09:00"));
        var before = keeper.keep(Clocks.NONE, accepted, at("2026-03-27T09:00")).clocks();
        // When: over the night in which the clock is put forward
        var hold = accepted.pause(WHY, at("2026-03-28T20:00"));
        var paused = keeper.keep(before, hold, hold.since()).clocks();
        var resumed = hold.start(at("2026-03-29T20:00"));
        var after = keeper.keep(paused, accepted, resumed.since()).clocks();
        // Then
        assertThat(due(after, ClockKind.FINISH))
                .isEqualTo(due(before, ClockKind.FINISH).plus(Duration.ofHours(23)));
        assertThat(due(after, ClockKind.START)).isEqualTo(due(before, ClockKind.START));
        assertThat(clock(paused, ClockKind.FINISH).runs()).isFalse();
        assertThat(clock(paused, ClockKind.START).runs()).isTrue();
        assertThat(after.pauses()).containsExactly(new Pause(hold.since(), resumed.since()));
    }

    @Test
    void aClockThatRanOutBeforeTheChangeIsToldWithIt() {
        // Given
        var referral = aReferral().requested();
        var sent =
                timekeeper().keep(Clocks.NONE, referral, at("2026-11-16T09:00")).clocks();
        // When
        var late = timekeeper().keep(sent, referral.accept(at("2026-11-19T09:00")), at("2026-11-19T09:00"));
        // Then
        assertThat(late.runOut()).extracting(Clock::kind).containsExactly(ClockKind.ACKNOWLEDGE);
        assertThat(Stalls.of(referral.particulars(), late.runOut()))
                .containsExactly(new ReferralEvent.ReferralStalled(
                        new ReferralEvent.Fact(referral.particulars(), DYNAMO, at("2026-11-19T00:00")),
                        ClockKind.ACKNOWLEDGE));
    }

    @Test
    void aClockIsToldOnceAndStandsUntilSomebodyActs() {
        var sent = timekeeper()
                .keep(Clocks.NONE, aReferral().requested(), at("2026-11-16T09:00"))
                .clocks();
        assertThat(Timekeeper.runOut(sent, at("2026-11-18T23:59")).runOut()).isEmpty();
        var first = Timekeeper.runOut(sent, at("2026-11-19T00:00"));
        assertThat(first.runOut()).extracting(Clock::kind).containsExactly(ClockKind.ACKNOWLEDGE);
        assertThat(first.clocks().isStalled()).isTrue();
        assertThat(Timekeeper.runOut(first.clocks(), at("2026-11-20T00:00")).runOut())
                .isEmpty();
        assertThat(first.clocks().nextRunsOutAt()).contains(due(sent, ClockKind.DECIDE));
    }

    @Test
    void theMostPreciseRuleHolds() {
        var rules = new ArrayList<>(ClockFixture.usualRules().rules());
        rules.add(new ClockRule(ClockKind.DECIDE, null, Priority.URGENT, terms(3, true)));
        rules.add(new ClockRule(ClockKind.DECIDE, LifeDomain.MONEY, null, terms(7, true)));
        rules.add(new ClockRule(ClockKind.DECIDE, LifeDomain.MONEY, Priority.URGENT, terms(1, false)));
        var all = new ClockRules(rules);
        assertThat(days(all, LifeDomain.YOUTH, Priority.ROUTINE)).isEqualTo(14);
        assertThat(days(all, LifeDomain.YOUTH, Priority.URGENT)).isEqualTo(3);
        assertThat(days(all, LifeDomain.MONEY, Priority.ROUTINE)).isEqualTo(7);
        assertThat(days(all, LifeDomain.MONEY, Priority.URGENT)).isEqualTo(1);
    }

    @Test
    void rulesThatLeaveAStepWithoutAClockOrGiveItTwoAreRefused() {
        var usual = ClockFixture.usualRules().rules();
        assertThatThrownBy(() -> new ClockRules(usual.subList(1, usual.size())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a rule");
        var twice = new ArrayList<>(usual);
        twice.add(usual.getFirst());
        assertThatThrownBy(() -> new ClockRules(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two rules");
        assertThatThrownBy(() -> new ClockTerms(new Term(1, DayCount.WORKING_DAYS), true, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Beside a model that knows only: a deadline is the first one plus the time on hold. */
    @Test
    void throughAnyLifeEachDeadlineIsItsFirstOnePlusThePauses() {
        var seed = Long.getLong("referral.seed", new Random().nextLong());
        System.out.println("referral.seed=" + seed);
        var random = new Random(seed);
        for (var life = 0; life < 3_000; life++) {
            live(random, "seed " + seed + ", life " + life);
        }
    }

    private static void live(Random random, String name) {
        var now = MONDAY_MORNING;
        Referral referral = aReferral().requested();
        var clocks = timekeeper().keep(Clocks.NONE, referral, now).clocks();
        var told = new ArrayList<List<Object>>();
        var finishFrom = Instant.EPOCH;
        var paused = Duration.ZERO;
        while (referral.status().isOpen()) {
            now = now.plusSeconds(random.nextInt(20 * 86_400));
            var change = completeChangeTo(Status.values()[random.nextInt(Status.values().length)]);
            var by = random.nextInt(20) == 0 ? BUURTTEAM : DYNAMO;
            if (!(StatusChanges.decide(referral, change, from(by), now) instanceof Decision.Accepted accepted)) {
                continue;
            }
            var kept = timekeeper().keep(clocks, accepted.state(), now);
            kept.runOut().forEach(clock -> told.add(List.of(clock.kind(), clock.startedAt())));
            if (referral.status() == Status.REQUESTED) {
                finishFrom = now;
            }
            if (referral.status() == Status.ON_HOLD) {
                paused = paused.plus(Duration.between(referral.since(), now));
            }
            referral = accepted.state();
            clocks = kept.clocks();
            assertThat(clocks.nextAction(referral.particulars().parties()).isPresent())
                    .as(name)
                    .isEqualTo(referral.status().isOpen());
            if (referral.status().isOpen()) {
                var due = free().count(finishFrom, new Term(60, DayCount.WORKING_DAYS))
                        .end();
                assertThat(due(clocks, ClockKind.FINISH)).as(name).isEqualTo(due.plus(paused));
            }
        }
        assertThat(told).as(name).doesNotHaveDuplicates();
        assertThat(clocks).as(name).isEqualTo(Clocks.NONE);
    }

    private static int days(ClockRules rules, LifeDomain lifeDomain, Priority priority) {
        var need = new Need(lifeDomain, Area.WEESP, priority, new Question("help?"));
        return rules.terms(ClockKind.DECIDE, need).term().days();
    }

    private static Clock clock(Clocks clocks, ClockKind kind) {
        return clocks.open().stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Instant due(Clocks clocks, ClockKind kind) {
        return clock(clocks, kind).dueAt();
    }
}
