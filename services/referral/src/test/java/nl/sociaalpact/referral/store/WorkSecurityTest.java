package nl.sociaalpact.referral.store;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second lock on who does the work and on the numbers: plain SQL with the rights of the service. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class WorkSecurityTest {
    private static final UUID REFERRAL = new UUID(0x018f_0000_0000_7000L, 2);
    private static final UUID HAND_OVER = new UUID(0x018f_0000_0000_7000L, 3);

    @BeforeEach
    void dynamoIsAtWorkForBuurtteam() {
        TestDatabase.reset("referral", "consent", "hand_over", "referral_tally", "measure_due");
        TestDatabase.execute("""
                INSERT INTO referral (id, version, journey_id, requester_org, target_org, consent_id, life_domain, area,
                                      priority, question, requested_at, status, since, next_action_by, next_action,
                                      due_at, clocks)
                VALUES (?, 0, gen_random_uuid(), ?, ?, gen_random_uuid(), 'money', 'weesp', 'routine', 'help?', now(),
                        'requested', now(), ?, 'decide', now(), '{}')""", REFERRAL, BUURTTEAM, DYNAMO, DYNAMO);
        TestDatabase.execute("INSERT INTO assignment VALUES (?, ?, 'anna')", REFERRAL, DYNAMO);
        TestDatabase.execute(
                "INSERT INTO hand_over (id, organisation_id, from_account, by_account, started_at)"
                        + " VALUES (?, ?, 'anna', 'anna', now())",
                HAND_OVER,
                DYNAMO);
        TestDatabase.execute(
                "INSERT INTO assignment_change (referral_id, organisation_id, to_account, by_account, changed_at)"
                        + " VALUES (?, ?, 'anna', 'anna', now())",
                REFERRAL,
                DYNAMO);
        TestDatabase.execute("""
                INSERT INTO referral_measure VALUES (?, ?, ?, 'money', 'routine', now(), NULL, NULL, NULL, false, NULL,
                                                     false, false, true, now(), 0, 1)""", REFERRAL, BUURTTEAM, DYNAMO);
    }

    @ParameterizedTest
    @CsvSource({
        "assignment, 0, 1",
        "hand_over, 0, 1",
        "assignment_change, 0, 1",
        "referral_tally, 1, 1",
        "referral_measure, 1, 1",
        "measure_due, 0, 0"
    })
    void eachSideSeesItsOwnAndNobodyElseSeesAnything(String table, long ofBuurtteam, long ofDynamo)
            throws SQLException {
        assertThat(rows(BUURTTEAM, table)).isEqualTo(ofBuurtteam);
        assertThat(rows(DYNAMO, table)).isEqualTo(ofDynamo);
        assertThat(rows(VENZO, table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM referral_tally",
                "INSERT INTO referral_tally (organisation_id, box, status, number)"
                        + " VALUES (caller_organisation(), 'inbox', 'requested', 9)",
                "UPDATE assignment_change SET by_account = 'somebody'",
                "DELETE FROM assignment_change",
                "UPDATE hand_over SET from_account = 'somebody'",
                "DELETE FROM hand_over"
            })
    void whatCountsAndWhatIsRememberedIsNotTouched(String forbidden) {
        assertThatThrownBy(() -> update(DYNAMO, forbidden)).hasMessageContaining("permission denied");
    }

    @Test
    void nobodyTouchesTheWorkOfAnotherOrMakesUpAMeasure() throws SQLException {
        assertThat(update(BUURTTEAM, "DELETE FROM assignment")).isZero();
        assertThat(update(VENZO, "UPDATE hand_over SET moved = 9")).isZero();
        assertThat(update(DYNAMO, "DELETE FROM referral_measure")).isZero();
        assertThat(update(DYNAMO, "DELETE FROM measure_due")).isZero();
        assertThatThrownBy(() -> update(
                        BUURTTEAM, "INSERT INTO assignment VALUES ('" + REFERRAL + "', '" + DYNAMO + "', 'zoe')"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() ->
                        update(VENZO, "INSERT INTO assignment VALUES ('" + REFERRAL + "', '" + VENZO + "', 'zoe')"))
                .hasMessageContaining("row-level security");
    }

    private static long rows(UUID organisation, String table) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(enter(organisation));
            try (var result = statement.executeQuery("SELECT count(*) FROM " + table)) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static int update(UUID organisation, String sql) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(enter(organisation));
            return statement.executeUpdate(sql);
        }
    }

    private static String enter(UUID organisation) {
        return "SELECT set_config('pact.scope', 'organisation', true), set_config('pact.organisation', '" + organisation
                + "', true)";
    }
}
