package nl.sociaalpact.municipaldashboard.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void hasBothItsEnds() {
        assertThat(new Period(NOVEMBER.minusMonths(2), NOVEMBER).months())
                .containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10), NOVEMBER);
        assertThat(new Period(NOVEMBER, NOVEMBER).months()).containsExactly(NOVEMBER);
        assertThat(new Period(NOVEMBER.minusMonths(11), NOVEMBER).months()).hasSize(Period.LONGEST);
    }

    @Test
    void isNeitherTooLongNorBackwards() {
        assertThatThrownBy(() -> new Period(NOVEMBER.minusMonths(12), NOVEMBER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(NOVEMBER, NOVEMBER.minusMonths(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
