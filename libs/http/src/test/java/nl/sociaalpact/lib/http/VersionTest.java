package nl.sociaalpact.lib.http;

import static nl.sociaalpact.lib.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @Test
    void theTagIsStrongAndHoldsTheNumber() {
        assertThat(Version.tag(3).isWeak()).isFalse();
        assertThat(Version.tag(3).getValue()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 25, Long.MAX_VALUE})
    void whatTheTagSaysIsReadBack(long version) {
        assertThat(Version.required("\"" + Version.tag(version).getValue() + "\""))
                .isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"'\"7\"', 7", "'7', 7", "' \"7\" ', 7"})
    void quotesAndSpacesAroundItDoNotMatter(String ifMatch, long version) {
        assertThat(Version.required(ifMatch)).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void withoutTheHeaderAVersionIsAskedFor(String ifMatch) {
        assertRefused(CommonProblem.VERSION_REQUIRED, () -> Version.required(ifMatch));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "W/\"3\"",
                "\"3\",\"4\"",
                "\"\"",
                "\"abc\"",
                "3.0",
                "0x3",
                "9223372036854775808",
                "\"\"3\"\""
            })
    void whatCanMatchNoVersionIsStale(String ifMatch) {
        assertRefused(CommonProblem.STALE_VERSION, () -> Version.required(ifMatch));
    }
}
