package nl.sociaalpact.residentjourney.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PurposeMatrixTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID READER = new UUID(2, 2);
    private static final List<String> RULE_SETS = List.of("now,2020-01-01", "later,2027-01-01", "some-day,");

    static Stream<Arguments> everyCell() {
        var cells = new ArrayList<Arguments>();
        for (var from : Origin.values()) {
            for (var to : Purpose.values()) {
                cells.add(Arguments.of(from, to));
            }
        }
        return cells.stream();
    }

    /** What opens the cell opens it, and with one condition less it is closed. */
    @ParameterizedTest
    @MethodSource("everyCell")
    void eachCellPassesAndFails(Origin from, Purpose to) {
        var cell = PurposeMatrix.shipped().cell(from, to, TODAY);
        var ground = cell.map(Cell::ground).orElse(Cell.Ground.NEVER);
        var full = decide(from, to, Set.of(to), true);
        switch (ground) {
            case LAW -> {
                assertThat(full).isInstanceOf(Ruling.Permit.class);
                assertThat(decide(from, to, Set.of(to), false)).isInstanceOf(Ruling.Permit.class);
                assertThat(decide(from, to, Set.of(), true)).isInstanceOf(Ruling.Deny.class);
            }
            case CONSENT -> {
                assertThat(full).isInstanceOf(Ruling.Permit.class);
                assertThat(decide(from, to, Set.of(to), false)).isInstanceOf(Ruling.Deny.class);
                assertThat(decide(from, to, Set.of(), true) instanceof Ruling.Permit)
                        .isEqualTo(to == Purpose.HELP);
            }
            case NEVER -> assertThat(full).isInstanceOf(Ruling.Deny.class);
        }
        cell.ifPresent(found -> assertThat(found.articles()).isNotEmpty().noneMatch(String::isBlank));
    }

    @Test
    void everyCellThatWasNotReadInTheLawOpensNoMoreThanConsentWould() {
        for (var from : Origin.values()) {
            for (var to : Purpose.values()) {
                PurposeMatrix.shipped()
                        .cell(from, to, TODAY)
                        .filter(cell -> cell.source() == 'U')
                        .ifPresent(cell -> assertThat(cell.ground()).isEqualTo(Cell.Ground.NEVER));
            }
        }
    }

    @Test
    void aNewVersionOfACellCountsFromItsDayOn() {
        var matrix = PurposeMatrix.of(
                List.of(
                        "welfare,help,2020-01-01,consent,detail,now,old,V",
                        "welfare,help,2026-12-01,never,existence,now,new,V"),
                RULE_SETS);

        assertThat(matrix.cell(Origin.WELFARE, Purpose.HELP, LocalDate.of(2019, 12, 31)))
                .isEmpty();
        assertThat(matrix.cell(Origin.WELFARE, Purpose.HELP, LocalDate.of(2026, 11, 30)))
                .hasValueSatisfying(cell -> assertThat(cell.articles()).containsExactly("old"));
        assertThat(matrix.cell(Origin.WELFARE, Purpose.HELP, LocalDate.of(2026, 12, 1)))
                .hasValueSatisfying(cell -> assertThat(cell.articles()).containsExactly("new"));
    }

    @Test
    void aLawThatIsNotInForceLeavesTheCellAsItWas() {
        var matrix = PurposeMatrix.of(
                List.of(
                        "welfare,help,2020-01-01,consent,detail,now,old,V",
                        "welfare,help,2021-01-01,law,detail,later,new,V",
                        "welfare,coordination,2021-01-01,law,detail,some-day,newer,V"),
                RULE_SETS);

        assertThat(matrix.cell(Origin.WELFARE, Purpose.HELP, TODAY))
                .hasValueSatisfying(cell -> assertThat(cell.ground()).isEqualTo(Cell.Ground.CONSENT));
        assertThat(matrix.cell(Origin.WELFARE, Purpose.HELP, LocalDate.of(2027, 1, 1)))
                .hasValueSatisfying(cell -> assertThat(cell.ground()).isEqualTo(Cell.Ground.LAW));
        assertThat(matrix.cell(Origin.WELFARE, Purpose.COORDINATION, LocalDate.MAX))
                .isEmpty();
        assertThat(matrix.waitsForALaw(Origin.WELFARE, Purpose.COORDINATION, TODAY))
                .isTrue();
        assertThat(matrix.waitsForALaw(Origin.WELFARE, Purpose.HELP, TODAY)).isFalse();
    }

    @Test
    void aCellOfARuleSetThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() ->
                        PurposeMatrix.of(List.of("welfare,help,2020-01-01,law,detail,nowhere,article,V"), RULE_SETS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Ruling decide(Origin from, Purpose to, Set<Purpose> mandates, boolean consent) {
        return new Decisions(PurposeMatrix.shipped())
                .decide(
                        new Subject.Organisation(READER, mandates),
                        new Action.Read(),
                        new Item(from, Set.of("money"), Set.of(), false),
                        to,
                        new Context(
                                TODAY, consent ? List.of(new Context.Opening("money", to, Level.DETAIL)) : List.of()));
    }
}
