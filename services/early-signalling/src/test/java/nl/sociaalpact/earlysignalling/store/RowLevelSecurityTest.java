package nl.sociaalpact.earlysignalling.store;

import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.insurer;
import static nl.sociaalpact.earlysignalling.Client.municipality;
import static nl.sociaalpact.earlysignalling.Client.team;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.PBAZO;
import static nl.sociaalpact.lib.test.Organisations.WONINGCORPORATIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second lock: what the database itself lets the role of this service do, for whom. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RowLevelSecurityTest {
    private static final List<String> DESTROYED_BY_DECISION = List.of("signal", "signal_case");
    private static final List<String> TABLES = List.of(
            "signal", "matching_run", "signal_case", "signal_case_signal", "matching_outcome", "contact_attempt");
    private static final String DENIED = "42501";

    private String signalCase;

    /** Two signals of two senders in one case of the team, one that waits, and one attempt. */
    @BeforeEach
    void someOfEverything() {
        Client.reset();
        corporation().reported(rent());
        insurer().reported(rent());
        municipality().match().statusCode(201);
        signalCase = team().onlyCase();
        team().attempt(signalCase, "phone").statusCode(201);
        corporation().reported(rent().at("1103 AA", 1));
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** As the service does it for an organisation; rolled back afterwards. */
    private static <T> T as(String organisation, Work<T> work) throws SQLException {
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            try (var enter = connection.prepareStatement(
                    "SELECT set_config('pact.scope', 'organisation', true), set_config('pact.organisation', ?, true)")) {
                enter.setString(1, organisation);
                enter.execute();
            }
            var result = work.with(connection);
            connection.rollback();
            return result;
        }
    }

    private static Map<String, Long> visible(String organisation) throws SQLException {
        return as(organisation, connection -> {
            var counts = new LinkedHashMap<String, Long>();
            for (var table : TABLES) {
                try (var query = connection.createStatement();
                        var result = query.executeQuery("SELECT count(*) FROM " + table)) {
                    result.next();
                    counts.put(table, result.getLong(1));
                }
            }
            return counts;
        });
    }

    private static int update(String organisation, String sql) throws SQLException {
        return as(organisation, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static void assertDenied(UUID organisation, String sql) {
        assertThatThrownBy(() -> update(organisation.toString(), sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(DENIED));
    }

    private static Map<String, Long> counts(long... numbers) {
        var counts = new LinkedHashMap<String, Long>();
        for (var i = 0; i < numbers.length; i++) {
            counts.put(TABLES.get(i), numbers[i]);
        }
        return counts;
    }

    @Test
    void everyoneSeesTheirPartAndNothingElse() throws SQLException {
        assertThat(visible(GEMEENTE.toString())).isEqualTo(counts(3, 1, 1, 2, 2, 1));
        assertThat(visible(BUURTTEAM.toString())).isEqualTo(counts(2, 0, 1, 2, 0, 1));
        assertThat(visible(WONINGCORPORATIE.toString())).isEqualTo(counts(2, 0, 0, 0, 0, 0));
        assertThat(visible(PBAZO.toString())).isEqualTo(counts(1, 0, 0, 0, 0, 0));
        assertThat(visible(DYNAMO.toString())).isEqualTo(counts(0, 0, 0, 0, 0, 0));
        assertThat(visible("")).isEqualTo(counts(0, 0, 0, 0, 0, 0));
    }

    @Test
    void withoutAScopeNothingIsSeen() throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var query = connection.createStatement()) {
            for (var table : TABLES) {
                try (var result = query.executeQuery("SELECT count(*) FROM " + table)) {
                    result.next();
                    assertThat(result.getLong(1)).as(table).isZero();
                }
            }
        }
    }

    @Test
    void onlyTheMunicipalityAndTheTeamSayWhatBecameOfASignal() throws SQLException {
        var sql = "UPDATE signal SET status = 'deceased'";
        assertThat(update(GEMEENTE.toString(), sql)).isEqualTo(3);
        assertThat(update(BUURTTEAM.toString(), sql)).isEqualTo(2);
        assertThat(update(WONINGCORPORATIE.toString(), sql)).isZero();
        assertThat(update(DYNAMO.toString(), sql)).isZero();
        assertThat(update("", sql)).isZero();
    }

    @Test
    void onlyTheTeamChangesItsCase() throws SQLException {
        var sql = "UPDATE signal_case SET attempts = attempts + 1";
        assertThat(update(BUURTTEAM.toString(), sql)).isEqualTo(1);
        assertThat(update(GEMEENTE.toString(), sql)).isZero();
        assertThat(update(WONINGCORPORATIE.toString(), sql)).isZero();
        assertThat(update("", sql)).isZero();
    }

    @Test
    void nobodyRewritesWhatWasReportedGivenOrRecorded() throws SQLException {
        for (var column : List.of("amount_euro = 1", "reporter_id = reporter_id", "postcode = '1102AA'")) {
            assertDenied(GEMEENTE, "UPDATE signal SET " + column);
        }
        assertDenied(BUURTTEAM, "UPDATE signal_case SET assigned_organisation_id = '" + DYNAMO + "'");
        assertDenied(GEMEENTE, "UPDATE matching_run SET reason = 'other'");
        assertDenied(GEMEENTE, "UPDATE matching_outcome SET reason = 'repeat'");
        assertDenied(GEMEENTE, "UPDATE signal_case_signal SET assigned_organisation_id = '" + DYNAMO + "'");
        assertDenied(BUURTTEAM, "UPDATE contact_attempt SET reached = true");
        for (var table : TABLES) {
            if (DESTROYED_BY_DECISION.contains(table)) {
                assertThat(update(GEMEENTE.toString(), "DELETE FROM " + table))
                        .as(table)
                        .isZero();
            } else {
                assertDenied(GEMEENTE, "DELETE FROM " + table);
            }
            assertDenied(GEMEENTE, "TRUNCATE " + table + " CASCADE");
        }
    }

    @Test
    void nobodyWritesInTheNameOfAnother() {
        var copied = """
                INSERT INTO signal SELECT gen_random_uuid(), '%s', municipality_id, received_at, 'forged', partner_type,
                    birth_date, area, amount_euro, arrears_since, signalled_on, crisis, postcode, house_number,
                    house_letter, addition, personal_contact_sought, debt_help_pointed_out, reminder_sent,
                    offered_to_pass_on, explained_rule, explained_found, explained_limit, explained_source, status,
                    version
                FROM signal LIMIT 1""";
        assertDenied(WONINGCORPORATIE, copied.formatted(PBAZO));
        assertDenied(BUURTTEAM, """
                INSERT INTO signal_case SELECT gen_random_uuid(), matching_run_id, municipality_id,
                    assigned_organisation_id, kind, area, opened_at, attempts, status, journey_id, end_result,
                    no_contact_reason, closed_at, version
                FROM signal_case""");
        assertDenied(BUURTTEAM, """
                INSERT INTO matching_run VALUES (gen_random_uuid(), '%s', 'x', 'x', 'x', '2026-01-01', '2026-01-02', '%s',
                    'x', 0, 0, 0, now())""".formatted(GEMEENTE, BUURTTEAM));
        assertDenied(GEMEENTE, """
                INSERT INTO contact_attempt SELECT gen_random_uuid(), signal_case_id, assigned_organisation_id,
                    municipality_id, contact_kind, daypart, reached, attempted_at
                FROM contact_attempt""");
    }

    @Test
    void aSignalCannotBePutInASecondCase() {
        assertThatThrownBy(() -> update(GEMEENTE.toString(), """
                        INSERT INTO signal_case_signal SELECT signal_id, signal_case_id, assigned_organisation_id,
                            municipality_id
                        FROM signal_case_signal"""))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23505"));
    }

    @Test
    void aCaseCannotBeOpenedWithoutARun() {
        assertThatThrownBy(() -> update(GEMEENTE.toString(), """
                        INSERT INTO signal_case (id, matching_run_id, municipality_id, assigned_organisation_id, kind,
                            area, opened_at, attempts, status, version)
                        VALUES (gen_random_uuid(), gen_random_uuid(), '%s', '%s', 'single', 'weesp', now(), 0, 'open', 1)""".formatted(GEMEENTE, BUURTTEAM)))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23503"));
    }

    @Test
    void theRoleOfTheServiceOwnsNothingAndIsBoundEverywhere() {
        assertThat(TestDatabase.query(
                        String.class,
                        """
                        SELECT relname::text FROM pg_class
                        WHERE relname = ANY (?) AND relrowsecurity AND relforcerowsecurity
                          AND pg_get_userbyid(relowner) <> ?
                        ORDER BY relname""",
                        TABLES.toArray(String[]::new),
                        TestDatabase.settings().username()))
                .containsExactlyInAnyOrderElementsOf(TABLES);
        assertThat(TestDatabase.query(
                        Boolean.class,
                        "SELECT rolbypassrls OR rolsuper FROM pg_roles WHERE rolname = ?",
                        TestDatabase.settings().username()))
                .containsExactly(false);
    }
}
