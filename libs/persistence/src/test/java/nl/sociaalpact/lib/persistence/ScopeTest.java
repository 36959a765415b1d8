package nl.sociaalpact.lib.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeTest {
    private static final UUID ID = UUID.fromString("6f1d0f5e-0003-4a00-8000-000000000003");

    static Stream<Arguments> scopes() {
        return Stream.of(
                Arguments.of(new Scope.Organisation(ID), List.of("organisation", ID.toString(), "")),
                Arguments.of(new Scope.Subject(ID), List.of("subject", "", ID.toString())),
                Arguments.of(new Scope.Platform(), List.of("platform", "", "")));
    }

    /** What is not set is empty, so that nothing of an earlier transaction on the connection remains. */
    @ParameterizedTest
    @MethodSource("scopes")
    void eachScopeSetsEverySetting(Scope scope, List<String> settings) {
        assertThat(List.of(scope.kind(), scope.organisationSetting(), scope.subjectSetting()))
                .isEqualTo(settings);
    }
}
