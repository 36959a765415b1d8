package nl.sociaalpact.residentjourney.domain;

import static nl.sociaalpact.residentjourney.domain.ConsentFixture.NOON;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.aConsent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole life of a consent: state, whether a later word followed, and whether its last day has passed. */
class ConsentStatusTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 20);

    static Stream<Arguments> table() {
        var given = aConsent().build();
        var withdrawn = given.withdraw(NOON);
        return Stream.of(
                Arguments.of(given, false, LAST, "given"),
                Arguments.of(given, false, LAST.plusDays(1), "expired"),
                Arguments.of(given, false, FIRST, "given"),
                Arguments.of(given, false, FIRST.minusDays(1), "planned"),
                Arguments.of(given, true, LAST, "replaced"),
                Arguments.of(given, true, LAST.plusDays(1), "replaced"),
                Arguments.of(withdrawn, false, LAST, "withdrawn"),
                Arguments.of(withdrawn, false, LAST.plusDays(1), "withdrawn"),
                Arguments.of(withdrawn, true, LAST, "withdrawn"),
                Arguments.of(withdrawn, true, LAST.plusDays(1), "withdrawn"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void tellsWhatAConsentIsWorth(Consent consent, boolean followed, LocalDate today, String expected) {
        assertThat(ConsentStatus.of(consent, followed, today).code()).isEqualTo(expected);
    }
}
