package nl.sociaalpact.lib.http;

import static nl.sociaalpact.lib.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

class IdempotentRequestTest {
    static Stream<String> usable() {
        return Stream.of("a", "A", "7", "-", "_", ".", "6f1d0f5e-0003-4a00-8000-000000000003", "k".repeat(100));
    }

    static Stream<String> unusable() {
        return Stream.of(
                "",
                " ",
                "a b",
                " a",
                "a ",
                "a\n",
                "a/b",
                "a\"",
                "é",
                "\u0660",
                "a\u0000",
                "k".repeat(101),
                "k".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("usable")
    void aKeyOfLettersDigitsAndThreeSignsIsTaken(String key) {
        assertThat(IdempotentRequest.of("dynamo", key, "POST /v1/notes", "body"))
                .isEqualTo(new IdempotentRequest("dynamo", key, "POST /v1/notes", "body"));
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("unusable")
    void anyOtherKeyIsRefused(String key) {
        assertRefused(
                CommonProblem.IDEMPOTENCY_KEY_MISSING,
                () -> IdempotentRequest.of("dynamo", key, "POST /v1/notes", "body"));
    }
}
