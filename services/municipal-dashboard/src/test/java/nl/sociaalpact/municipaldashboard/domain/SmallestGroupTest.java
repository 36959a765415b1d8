package nl.sociaalpact.municipaldashboard.domain;

import static nl.sociaalpact.municipaldashboard.domain.Area.BIJLMER_CENTRUM;
import static nl.sociaalpact.municipaldashboard.domain.Area.BIJLMER_OOST;
import static nl.sociaalpact.municipaldashboard.domain.Area.BIJLMER_WEST;
import static nl.sociaalpact.municipaldashboard.domain.Area.DRIEMOND;
import static nl.sociaalpact.municipaldashboard.domain.Area.GAASPERDAM;
import static nl.sociaalpact.municipaldashboard.domain.Area.WEESP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.sociaalpact.municipaldashboard.domain.Shown.Count;
import nl.sociaalpact.municipaldashboard.domain.Shown.Suppressed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallestGroupTest {
    private static final SmallestGroup FIVE = new SmallestGroup(5);

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 4})
    void fewerThanFiveAreNoGroupWhateverTheConfigurationSays(int size) {
        assertThatThrownBy(() -> new SmallestGroup(size)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCellIsShownFromTheSmallestGroupOnAndZeroIsNot() {
        var row = FIVE.publish(Map.of(BIJLMER_OOST, 5, BIJLMER_WEST, 4, GAASPERDAM, 1));
        assertThat(row.cell(BIJLMER_OOST)).isEqualTo(new Count(5));
        assertThat(row.cell(BIJLMER_WEST)).isEqualTo(new Suppressed());
        assertThat(row.cell(GAASPERDAM)).isEqualTo(new Suppressed());
        assertThat(row.cell(WEESP)).isEqualTo(new Suppressed());
    }

    @Test
    void aLargerSmallestGroupIsKept() {
        var ten = new SmallestGroup(10);
        assertThat(ten.publish(Map.of(WEESP, 9)).cell(WEESP)).isEqualTo(new Suppressed());
        assertThat(ten.publish(Map.of(WEESP, 10)).cell(WEESP)).isEqualTo(new Count(10));
    }

    @Test
    void aTotalOfShownCellsTellsNothingNew() {
        assertThat(FIVE.publish(Map.of(
                                BIJLMER_CENTRUM,
                                5,
                                BIJLMER_OOST,
                                6,
                                BIJLMER_WEST,
                                7,
                                GAASPERDAM,
                                8,
                                DRIEMOND,
                                9,
                                WEESP,
                                10))
                        .total())
                .isEqualTo(new Count(45));
    }

    @Test
    void aTotalThatLeavesOneHiddenCellIsWithheld() {
        assertThat(FIVE.publish(Map.of(
                                BIJLMER_CENTRUM,
                                5,
                                BIJLMER_OOST,
                                6,
                                BIJLMER_WEST,
                                7,
                                GAASPERDAM,
                                8,
                                DRIEMOND,
                                9,
                                WEESP,
                                3))
                        .total())
                .isEqualTo(new Suppressed());
    }

    @Test
    void aTotalThatWouldNameAGroupThatIsTooSmallIsWithheld() {
        assertThat(FIVE.publish(Map.of(BIJLMER_OOST, 50, WEESP, 4)).total()).isEqualTo(new Suppressed());
        assertThat(FIVE.publish(Map.of(BIJLMER_OOST, 50)).total()).isEqualTo(new Suppressed());
        assertThat(FIVE.publish(Map.of()).total()).isEqualTo(new Suppressed());
    }

    @Test
    void aTotalThatFillsEveryHiddenCellIsWithheld() {
        var everywhereFour =
                Map.of(BIJLMER_CENTRUM, 4, BIJLMER_OOST, 4, BIJLMER_WEST, 4, GAASPERDAM, 4, DRIEMOND, 4, WEESP, 4);
        assertThat(FIVE.publish(everywhereFour).total()).isEqualTo(new Suppressed());
    }

    @Test
    void aTotalOfManySmallCellsIsShown() {
        var row = FIVE.publish(Map.of(BIJLMER_CENTRUM, 3, BIJLMER_OOST, 2, BIJLMER_WEST, 1));
        assertThat(row.cells().values()).containsOnly(new Suppressed());
        assertThat(row.total()).isEqualTo(new Count(6));
        assertThat(row.hasCount()).isTrue();
    }

    @Test
    void aRowWithoutAnyGroupHasNothingToRead() {
        assertThat(FIVE.publish(Map.of(WEESP, 4)).hasCount()).isFalse();
        assertThat(FIVE.publish(Map.of()).hasCount()).isFalse();
        assertThat(FIVE.publish(Map.of(WEESP, 5)).hasCount()).isTrue();
    }
}
