package nl.sociaalpact.earlysignalling.domain;

import static nl.sociaalpact.earlysignalling.domain.ReportFixture.MUNICIPALITY;
import static nl.sociaalpact.earlysignalling.domain.ReportFixture.NOW;
import static nl.sociaalpact.earlysignalling.domain.ReportFixture.REPORTER;
import static nl.sociaalpact.earlysignalling.domain.ReportFixture.TODAY;
import static nl.sociaalpact.earlysignalling.domain.ReportFixture.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.Explanation.Rule;
import nl.sociaalpact.earlysignalling.domain.Refusal.CollectionStepsMissing;
import nl.sociaalpact.earlysignalling.domain.Refusal.ImpossibleDate;
import nl.sociaalpact.earlysignalling.domain.Refusal.ResidentObjected;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalReceived;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignalTest {
    private static final Set<PartnerType> FROM_30_DAYS =
            Set.of(PartnerType.RENT, PartnerType.ENERGY, PartnerType.WATER, PartnerType.HEALTH_INSURANCE);

    /** One row of the table: what is reported, and which rule is expected to stop it. */
    record Row(
            PartnerType type,
            int euros,
            int days,
            @Nullable Integer before,
            @Nullable Rule rule) {}

    /** Every kind of partner around every bound of amount, age and repetition. */
    static Stream<Row> table() {
        var rows = new ArrayList<Row>();
        for (var type : PartnerType.values()) {
            for (var euros : new int[] {1, 74, 75, 76, 500}) {
                for (var days : new int[] {0, 1, 29, 30, 31, 99, 100, 101, 3650}) {
                    for (var before : new Integer[] {null, euros - 1, euros, euros + 1}) {
                        rows.add(new Row(type, euros, days, before, expected(type, euros, days, before)));
                    }
                }
            }
        }
        return rows.stream();
    }

    private static @Nullable Rule expected(PartnerType type, int euros, int days, @Nullable Integer before) {
        if (euros <= 74) {
            return Rule.BELOW_THRESHOLD;
        }
        if (FROM_30_DAYS.contains(type) && days <= 29) {
            return Rule.TOO_EARLY;
        }
        if (type == PartnerType.HEALTH_INSURANCE && days >= 101) {
            return Rule.TOO_LATE;
        }
        return before != null && euros <= before ? Rule.NOT_HIGHER_THAN_BEFORE : null;
    }

    @ParameterizedTest
    @MethodSource("table")
    void theRulesDecideInThisOrder(Row row) {
        var highest = Optional.ofNullable(row.before()).map(EuroAmount::new);
        var signal = accepted(
                aReport().of(row.type()).of(row.euros()).daysOld(row.days()).received(highest));
        assertThat(signal.explanation() == null ? null : signal.explanation().rule())
                .isEqualTo(row.rule());
        assertThat(signal.status()).isEqualTo(status(row.rule()));
    }

    private static SignalStatus status(@Nullable Rule rule) {
        if (rule == null) {
            return SignalStatus.NOT_YET_PICKED_UP;
        }
        return rule == Rule.NOT_HIGHER_THAN_BEFORE
                ? SignalStatus.NOT_PICKED_UP_REPEAT
                : SignalStatus.NOT_PICKED_UP_UNJUST;
    }

    @Test
    void anExplanationNamesWhatWasFoundTheLimitAndItsSource() {
        assertThat(explanation(aReport().of(74).received()))
                .isEqualTo(new Explanation(Rule.BELOW_THRESHOLD, 74, 75, "threshold source"));
        assertThat(explanation(aReport().daysOld(12).received()))
                .isEqualTo(new Explanation(Rule.TOO_EARLY, 12, 30, "rent source"));
        assertThat(explanation(
                        aReport().of(PartnerType.HEALTH_INSURANCE).daysOld(140).received()))
                .isEqualTo(new Explanation(Rule.TOO_LATE, 140, 100, "health source"));
        assertThat(explanation(aReport().of(200).received(Optional.of(new EuroAmount(250)))))
                .isEqualTo(new Explanation(Rule.NOT_HIGHER_THAN_BEFORE, 200, 250, "repeat source"));
    }

    @ParameterizedTest
    @EnumSource(PartnerType.class)
    void anObjectionIsRefusedWhateverElseIsWrong(PartnerType type) {
        var objected = new CollectionSteps(false, true, false, true, true);
        assertThat(aReport().of(type).after(objected).received()).isEqualTo(new Refused<>(new ResidentObjected()));
        assertThat(aReport()
                        .of(type)
                        .after(objected)
                        .dated(TODAY.plusDays(1), TODAY.plusDays(2))
                        .received())
                .isEqualTo(new Refused<>(new ResidentObjected()));
    }

    /** All sixteen ways to have taken some of the four steps. */
    static Stream<CollectionSteps> steps() {
        return IntStream.range(0, 16)
                .mapToObj(bits ->
                        new CollectionSteps((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, false));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aLandlordMustHaveTakenAllFourSteps(CollectionSteps taken) {
        var missing = new ArrayList<String>();
        Stream.of(
                        taken.personalContactSought() ? "" : "personalContactSought",
                        taken.debtHelpPointedOut() ? "" : "debtHelpPointedOut",
                        taken.reminderSent() ? "" : "reminderSent",
                        taken.offeredToPassOn() ? "" : "offeredToPassOn")
                .filter(name -> !name.isEmpty())
                .forEach(missing::add);
        var decision = aReport().after(taken).received();
        if (missing.isEmpty()) {
            assertThat(accepted(decision).status()).isEqualTo(SignalStatus.NOT_YET_PICKED_UP);
        } else {
            assertThat(decision).isEqualTo(new Refused<>(new CollectionStepsMissing(missing)));
        }
        assertThat(aReport().of(PartnerType.ENERGY).after(taken).received()).isInstanceOf(Accepted.class);
    }

    @Test
    void datesMustFollowEachOtherAndNotLieAhead() {
        assertThat(aReport().dated(TODAY.minusDays(50), TODAY).received()).isInstanceOf(Accepted.class);
        assertThat(aReport().dated(TODAY.minusDays(50), TODAY.plusDays(1)).received())
                .isEqualTo(new Refused<>(new ImpossibleDate("signalledOn")));
        assertThat(aReport().of(PartnerType.DUO).dated(TODAY, TODAY).received()).isInstanceOf(Accepted.class);
        assertThat(aReport().dated(TODAY.minusDays(9), TODAY.minusDays(10)).received())
                .isEqualTo(new Refused<>(new ImpossibleDate("arrearsSince")));
        assertThat(aReport().dated(LocalDate.of(1899, 12, 31), TODAY).received())
                .isEqualTo(new Refused<>(new ImpossibleDate("arrearsSince")));
        assertThat(aReport().dated(LocalDate.MIN, TODAY).received())
                .isEqualTo(new Refused<>(new ImpossibleDate("arrearsSince")));
        assertThat(aReport().bornOn(TODAY.plusDays(1)).received())
                .isEqualTo(new Refused<>(new ImpossibleDate("birthDate")));
        assertThat(aReport().bornOn(LocalDate.of(1899, 12, 31)).received())
                .isEqualTo(new Refused<>(new ImpossibleDate("birthDate")));
    }

    @Test
    void theDayIsThatOfAmsterdam() {
        assertThat(LocalDay.of(Instant.parse("2026-11-20T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(LocalDay.of(Instant.parse("2026-11-20T23:00:00Z"))).isEqualTo(TODAY);
        assertThat(LocalDay.of(Instant.parse("2026-07-20T22:00:00Z"))).isEqualTo(LocalDate.of(2026, 7, 21));
    }

    @Test
    void whatIsToldHoldsNothingOfTheResident() {
        var decision = (Accepted<Signal>) aReport().received();
        assertThat(decision.events())
                .isEqualTo(List.of(new SignalReceived(
                        new SignalId(new UUID(3, 3)), REPORTER, PartnerType.RENT, Area.BIJLMER_OOST, NOW)));
        assertThat(decision.state().reception().municipality()).isEqualTo(MUNICIPALITY);
    }

    @Test
    void nothingOfTheResidentIsInAText() {
        var signal = accepted(aReport().of(12345).daysOld(12).received());
        assertThat(signal.toString()).doesNotContain("1102", "1980", "12345", "huur-1", "2026-11-09");
    }

    @Test
    void equalAddressesAreEqualHoweverTheyAreWritten() {
        assertThat(new Address("1102 mb", 7, "a", "bis")).isEqualTo(new Address("1102MB", 7, "A", "BIS"));
        assertThat(new Address("1102MB", 7, "A", "")).isNotEqualTo(new Address("1102MB", 7, "", "A"));
    }

    @Test
    void rulesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new DayWindow(30, 29, "source")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayWindow(-1, null, "source")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EuroAmount(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContactRules(-1, "source")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new DayWindow(30, 30, "source").explain(30)).isEmpty();
    }

    private static Signal accepted(Decision<Signal> decision) {
        return ((Accepted<Signal>) decision).state();
    }

    private static @Nullable Explanation explanation(Decision<Signal> decision) {
        return accepted(decision).explanation();
    }
}
