package nl.sociaalpact.lib.http;

import static nl.sociaalpact.lib.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final long SEED = Long.getLong("pact.test.seed", 20261121);
    private static final UUID OWNER = UUID.fromString("6f1d0f5e-0003-4a00-8000-000000000003");
    private static final UUID OTHER = UUID.fromString("6f1d0f5e-0004-4a00-8000-000000000004");
    private static final UUID AFTER = UUID.fromString("01a1b133-bb80-7007-8007-a1b2c3d40007");

    @Test
    void withoutACursorTheListStartsAtItsBeginning() {
        assertThat(Cursor.read(null, OWNER)).isEmpty();
    }

    @Test
    void theOwnerGoesOnWhereThePageEnded() {
        assertThat(Cursor.read(new Cursor(OWNER, AFTER).text(), OWNER)).contains(AFTER);
    }

    @Test
    void aCursorOfAnotherOwnerIsRefused() {
        assertRefused(CommonProblem.INVALID_CURSOR, () -> Cursor.read(new Cursor(OTHER, AFTER).text(), OWNER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "x", "AAAA", "a b", "é", "\u0000", "' OR 1=1", "01a1b133-bb80-7007-8007-a1b2c3d40007"})
    void whatWasNeverACursorIsRefused(String text) {
        assertRefused(CommonProblem.INVALID_CURSOR, () -> Cursor.read(text, OWNER));
    }

    @Test
    void aTruncatedCursorIsRefused() {
        // Given
        var whole = new Cursor(OWNER, AFTER).text();
        for (var length = 0; length < whole.length(); length++) {
            var part = whole.substring(0, length);
            // When / Then
            assertRefused(CommonProblem.INVALID_CURSOR, () -> Cursor.read(part, OWNER));
        }
    }

    @Test
    void aCursorWithMoreBehindItIsRefused() {
        var longer = new Cursor(OWNER, AFTER).text() + "AAAA";
        assertRefused(CommonProblem.INVALID_CURSOR, () -> Cursor.read(longer, OWNER));
    }

    @Test
    void itFitsInAnAddressWithoutEscaping() {
        assertThat(new Cursor(OWNER, AFTER).text()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void randomCursorsComeBackForTheirOwnerOnly() {
        // Given
        var random = new Random(SEED);
        for (var i = 0; i < 10_000; i++) {
            var owner = new UUID(random.nextLong(), random.nextLong());
            var after = new UUID(random.nextLong(), random.nextLong());
            // When
            var text = new Cursor(owner, after).text();
            // Then
            assertThat(Cursor.read(text, owner)).as("seed %s", SEED).contains(after);
            assertRefused(CommonProblem.INVALID_CURSOR, () -> Cursor.read(text, OWNER));
        }
    }

    @Test
    void randomTextIsRefused() {
        // Given
        var random = new Random(SEED);
        for (var i = 0; i < 10_000; i++) {
            var bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            var text = Base64.getUrlEncoder().encodeToString(bytes);
            // When / Then
            assertRefused(CommonProblem.INVALID_CURSOR, () -> Cursor.read(text, OWNER));
        }
    }
}
