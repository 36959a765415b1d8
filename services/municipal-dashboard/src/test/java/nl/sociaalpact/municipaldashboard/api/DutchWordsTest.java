package nl.sociaalpact.municipaldashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DutchWordsTest {
    @ParameterizedTest
    @MethodSource("everyTheme")
    void everyThemeHasWords(String theme) {
        assertThat(DutchWords.ofTheme(theme)).isNotEqualTo(theme);
    }

    static Stream<String> everyTheme() {
        return Arrays.stream(Figure.values()).flatMap(figure -> figure.themes().stream());
    }
}
