package nl.sociaalpact.referral.store;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second lock, tried without the first: plain SQL with the rights of the service. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RowLevelSecurityTest {
    private static final UUID REFERRAL = new UUID(0x018f_0000_0000_7000L, 1);
    private static final String NOBODY = "";

    @BeforeEach
    void buurtteamHasAskedDynamo() {
        TestDatabase.reset("referral", "consent");
        TestDatabase.execute(referral(REFERRAL, BUURTTEAM, DYNAMO));
        TestDatabase.execute("INSERT INTO status_change VALUES ('" + UUID.randomUUID() + "', '" + REFERRAL
                + "', 'draft', 'requested', '" + BUURTTEAM + "', 'account', NULL, NULL, NULL, now())");
        TestDatabase.execute("INSERT INTO referral_stall VALUES ('" + REFERRAL + "', 'decide', now(), now())");
        TestDatabase.execute("INSERT INTO consent VALUES ('" + UUID.randomUUID() + "', '" + UUID.randomUUID() + "', '"
                + DYNAMO + "', 'money', NULL)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral", "status_change", "referral_stall"})
    void onlyThePartiesSeeIt(String table) throws SQLException {
        var count = "SELECT count(*) FROM " + table;
        assertThat(number(BUURTTEAM, count)).isEqualTo(1);
        assertThat(number(DYNAMO, count)).isEqualTo(1);
        assertThat(number(VENZO, count)).isZero();
        assertThat(numberOf("organisation", NOBODY, count)).isZero();
    }

    @Test
    void theTargetSeesNoDraft() throws SQLException {
        TestDatabase.execute("UPDATE referral SET status = 'draft'");
        assertThat(number(BUURTTEAM, "SELECT count(*) FROM referral")).isEqualTo(1);
        assertThat(number(DYNAMO, "SELECT count(*) FROM referral")).isZero();
        assertThat(number(DYNAMO, "SELECT count(*) FROM status_change")).isZero();
    }

    @Test
    void aThirdOrganisationChangesNothing() throws SQLException {
        assertThat(update(VENZO, "UPDATE referral SET version = 7")).isZero();
        assertThat(update(DYNAMO, "UPDATE referral SET version = 7")).isEqualTo(1);
    }

    @Test
    void nobodySendsInTheNameOfAnother() {
        refused(DYNAMO, referral(UUID.randomUUID(), BUURTTEAM, DYNAMO), "row-level security");
        refused(VENZO, referral(UUID.randomUUID(), BUURTTEAM, DYNAMO), "row-level security");
    }

    @Test
    void nobodyWritesHistoryInTheNameOfAnotherOrOfAReferralOfOthers() {
        var ofBuurtteam = "INSERT INTO status_change VALUES ('" + UUID.randomUUID() + "', '" + REFERRAL
                + "', 'requested', 'accepted', '" + BUURTTEAM + "', 'account', NULL, NULL, NULL, now())";
        refused(DYNAMO, ofBuurtteam, "row-level security");
        refused(VENZO, ofBuurtteam.replace(BUURTTEAM.toString(), VENZO.toString()), "row-level security");
    }

    @Test
    void whatWasWrittenStays() {
        for (var forbidden : List.of(
                "UPDATE referral SET journey_id = gen_random_uuid()",
                "UPDATE referral SET requester_org = target_org",
                "UPDATE referral SET question = 'other'",
                "TRUNCATE referral CASCADE",
                "UPDATE status_change SET account = 'other'",
                "DELETE FROM status_change",
                "TRUNCATE status_change",
                "UPDATE referral_stall SET clock = 'start'",
                "DELETE FROM referral_stall",
                "TRUNCATE referral_stall")) {
            refused(BUURTTEAM, forbidden, "permission denied");
        }
    }

    @Test
    void aReferralGoesByDecisionOnly() throws SQLException {
        assertThat(update(BUURTTEAM, "DELETE FROM referral")).isZero();
        assertThat(update(DYNAMO, "DELETE FROM referral")).isZero();
    }

    @Test
    void anOrganisationSeesWhatItIsToldAndNobodyTellsOfAReferralOfOthers() throws SQLException {
        var told = "INSERT INTO notification (id, organisation_id, referral_id, fact, occurred_at)"
                + " VALUES (gen_random_uuid(), '" + DYNAMO + "', '" + REFERRAL + "', 'a-fact', now())";
        TestDatabase.execute(told);
        assertThat(number(DYNAMO, "SELECT count(*) FROM notification")).isEqualTo(1);
        assertThat(number(BUURTTEAM, "SELECT count(*) FROM notification")).isZero();
        refused(VENZO, told, "row-level security");
        assertThat(update(BUURTTEAM, told)).isEqualTo(1);
        refused(DYNAMO, "DELETE FROM notification", "permission denied");
    }

    @Test
    void findingsAreSeenByTheTargetAndByWhomTheResidentLetsIn() throws SQLException {
        var count = "SELECT count(*) FROM finding";
        TestDatabase.execute("INSERT INTO finding VALUES ('" + REFERRAL + "', 'money', 'help-needed')");
        assertThat(number(DYNAMO, count)).isEqualTo(1);
        assertThat(number(BUURTTEAM, count)).isZero();
        TestDatabase.execute("INSERT INTO consent (id, journey_id, organisation_id, life_domain)"
                + " SELECT gen_random_uuid(), journey_id, '" + BUURTTEAM + "', 'money' FROM referral");
        assertThat(number(BUURTTEAM, count)).isEqualTo(1);
        assertThat(number(VENZO, count)).isZero();
        for (var other : List.of(BUURTTEAM, VENZO)) {
            refused(
                    other,
                    "INSERT INTO finding VALUES ('" + REFERRAL + "', 'youth', 'help-needed')",
                    "row-level security");
            assertThat(update(other, "DELETE FROM finding")).isZero();
        }
    }

    @Test
    void onlyEventsChangeConsents() throws SQLException {
        assertThat(number(BUURTTEAM, "SELECT count(*) FROM consent")).isEqualTo(1);
        assertThat(numberOf("organisation", NOBODY, "SELECT count(*) FROM consent"))
                .isZero();
        assertThat(update(DYNAMO, "DELETE FROM consent")).isZero();
        assertThat(update(DYNAMO, "UPDATE consent SET life_domain = 'youth'")).isZero();
        refused(
                DYNAMO,
                "INSERT INTO consent VALUES (gen_random_uuid(), gen_random_uuid(), '" + DYNAMO + "', 'money', NULL)",
                "row-level security");
    }

    @Test
    void onlyEventsTellOfServices() throws SQLException {
        TestDatabase.reset("offered_service");
        var service = "INSERT INTO offered_service VALUES (gen_random_uuid(), '" + DYNAMO
                + "', '{money}', '{weesp}', '{}', NULL, NULL, NULL, '{}', '{}', true, NULL, NULL, NULL)";
        TestDatabase.execute(service);
        assertThat(number(VENZO, "SELECT count(*) FROM offered_service")).isEqualTo(1);
        assertThat(numberOf("organisation", NOBODY, "SELECT count(*) FROM offered_service"))
                .isZero();
        assertThat(update(DYNAMO, "UPDATE offered_service SET offered = false")).isZero();
        refused(DYNAMO, service, "row-level security");
        refused(DYNAMO, "DELETE FROM offered_service", "permission denied");
    }

    @Test
    void whatASenderKnewIsItsOwnAffair() throws SQLException {
        var check = "INSERT INTO sending_check VALUES ('" + REFERRAL + "', '%s', 'unknown', NULL, NULL, '{}')";
        refused(DYNAMO, check.formatted(BUURTTEAM), "row-level security");
        refused(DYNAMO, check.formatted(DYNAMO), "row-level security");
        refused(VENZO, check.formatted(VENZO), "row-level security");
        TestDatabase.execute(check.formatted(BUURTTEAM));
        var count = "SELECT count(*) FROM sending_check";
        assertThat(number(BUURTTEAM, count)).isEqualTo(1);
        assertThat(number(DYNAMO, count)).isZero();
        assertThat(numberOf("platform", NOBODY, count)).isZero();
        refused(BUURTTEAM, "UPDATE sending_check SET capacity = 'capacity'", "permission denied");
        refused(BUURTTEAM, "DELETE FROM sending_check", "permission denied");
    }

    @Test
    void eachSideEvaluatesForItselfAndOnlyThePartiesRead() throws SQLException {
        var said = "INSERT INTO evaluation VALUES ('" + REFERRAL + "', 'three-months', '%s', 'fits', '%s', 'account',"
                + " now())";
        refused(DYNAMO, said.formatted("requester", DYNAMO), "row-level security");
        refused(DYNAMO, said.formatted("target", BUURTTEAM), "row-level security");
        refused(VENZO, said.formatted("target", VENZO), "row-level security");
        assertThat(update(DYNAMO, said.formatted("target", DYNAMO))).isEqualTo(1);
        TestDatabase.execute(said.formatted("target", DYNAMO));
        var count = "SELECT count(*) FROM evaluation";
        assertThat(number(BUURTTEAM, count)).isEqualTo(1);
        assertThat(number(DYNAMO, count)).isEqualTo(1);
        assertThat(number(VENZO, count)).isZero();
        assertThat(numberOf("platform", NOBODY, count)).isZero();
        refused(DYNAMO, "UPDATE evaluation SET fit = 'partly'", "permission denied");
        refused(DYNAMO, "DELETE FROM evaluation", "permission denied");
    }

    @Test
    void noStateLacksWhatItMustKeep() {
        for (var broken : List.of(
                "UPDATE referral SET status = 'rejected'",
                "UPDATE referral SET status = 'completed'",
                "UPDATE referral SET status = 'failed', outcome_code = 'other'",
                "UPDATE referral SET reason_code = 'anders', reason_text = 'text'",
                "UPDATE referral SET status = 'received'",
                "UPDATE referral SET requested_at = NULL",
                "UPDATE referral SET next_action_by = NULL",
                "UPDATE referral SET due_at = NULL",
                "UPDATE referral SET clocks = NULL",
                "UPDATE referral SET clocks = 'text'",
                "UPDATE referral SET next_action = 'wait'")) {
            refused(DYNAMO, broken, "check constraint");
        }
    }

    private static String referral(UUID id, UUID requester, UUID target) {
        return """
                INSERT INTO referral (id, version, journey_id, requester_org, target_org, consent_id, life_domain, area,
                                      priority, question, requested_at, status, since,
                                      next_action_by, next_action, due_at, clocks)
                VALUES ('%s', 0, gen_random_uuid(), '%s', '%s', gen_random_uuid(), 'money', 'weesp',
                        'routine', 'help?', now(), 'requested', now(), '%s', 'decide', now(), '{}')""".formatted(id, requester, target, target);
    }

    private static long number(UUID organisation, String query) throws SQLException {
        return numberOf("organisation", organisation.toString(), query);
    }

    private static long numberOf(String scope, String organisation, String query) throws SQLException {
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            enter(connection, scope, organisation);
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(query)) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static int update(UUID organisation, String sql) throws SQLException {
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            enter(connection, "organisation", organisation.toString());
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        }
    }

    private static void refused(UUID organisation, String sql, String why) {
        assertThatThrownBy(() -> update(organisation, sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }

    private static void enter(Connection connection, String scope, String organisation) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT set_config('pact.scope', ?, true), set_config('pact.organisation', ?, true)")) {
            statement.setString(1, scope);
            statement.setString(2, organisation);
            statement.execute();
        }
    }
}
