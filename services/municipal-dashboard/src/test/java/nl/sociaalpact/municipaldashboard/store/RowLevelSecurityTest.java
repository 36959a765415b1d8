package nl.sociaalpact.municipaldashboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second lock: no organisation and no person sees a single fact, whatever a query forgets. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RowLevelSecurityTest {
    private static final String INSERT = "INSERT INTO counted_fact VALUES"
            + " ('residents-registered', '2026-11-01', 'weesp', 'all', gen_random_uuid(), gen_random_uuid())";

    @BeforeEach
    void oneFact() {
        TestDatabase.reset("counted_fact");
        TestDatabase.execute(INSERT);
    }

    static List<List<String>> everybodyElse() {
        return List.of(
                List.of("", "", ""),
                List.of("organisation", Organisations.GEMEENTE.toString(), ""),
                List.of("subject", "", UUID.randomUUID().toString()));
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void nobodyElseSeesOrWritesAFact(List<String> caller) throws SQLException {
        assertThat(run(caller, "DELETE FROM counted_fact")).isZero();
        assertThatThrownBy(() -> run(caller, INSERT)).isInstanceOf(SQLException.class);
        assertThat(TestDatabase.count("counted_fact")).isEqualTo(1);
    }

    @Test
    void thePlatformCountsAndTakesBackButDoesNotRewrite() throws SQLException {
        var platform = List.of("platform", "", "");
        assertThat(run(platform, INSERT)).isEqualTo(1);
        assertThatThrownBy(() -> run(platform, "UPDATE counted_fact SET area = 'driemond'"))
                .isInstanceOf(SQLException.class);
        assertThat(run(platform, "DELETE FROM counted_fact")).isEqualTo(2);
    }

    private static int run(List<String> caller, String sql) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var scope = connection.prepareStatement("SELECT set_config('pact.scope', ?, false),"
                        + " set_config('pact.organisation', ?, false), set_config('pact.subject', ?, false)");
                var statement = connection.createStatement()) {
            for (var place = 0; place < caller.size(); place++) {
                scope.setString(place + 1, caller.get(place));
            }
            scope.execute();
            return statement.executeUpdate(sql);
        }
    }
}
