package nl.sociaalpact.residentjourney.store;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import nl.sociaalpact.residentjourney.domain.AccountId;
import nl.sociaalpact.residentjourney.domain.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database lets the service's own role do, whatever the service may forget. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RowLevelSecurityTest {
    private static final String REFUSED = "42501";
    private static final List<String> TABLES = List.of(
            "timeline_entry",
            "timeline_part",
            "consent",
            "verdict",
            "invitation",
            "journey_link",
            "link_attempt",
            "contradiction",
            "emergency_access",
            "processing_log",
            "processing_user",
            "decision_log",
            "rights_request",
            "erasure_order",
            "copy_order");
    private static final AccountId RESIDENT = AccountId.of("http://127.0.0.1:18080/realms/sociaal-pact", "resident");

    private Story story;
    private Story other;
    private UUID consent;

    @BeforeEach
    void twoResidents() {
        JourneyDatabase.reset();
        story = Story.ofAResident().linkedTo("resident");
        other = Story.ofAResident().linkedTo("other");
        consent = story.consentFor(VENZO, "money");
        story.timelineFor(VENZO).then().statusCode(200);
        other.consentFor(VENZO, "youth");
        other.finishedReferralTo(DYNAMO, "money");
    }

    @Test
    void everyTableWithResidentsInItIsBehindRowLevelSecurityAlsoForItsOwner() {
        assertThat(TestDatabase.query(String.class, """
                        SELECT relname FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                          AND relrowsecurity AND relforcerowsecurity""")).containsAll(TABLES);
        assertThat(TestDatabase.query(String.class, """
                        SELECT table_name::text FROM information_schema.columns
                        WHERE table_schema = 'public' AND column_name IN ('journey_id', 'data_subject_id')
                          AND table_name NOT IN ('standing_consent', 'personal_record')""")).isSubsetOf(TABLES);
    }

    @Test
    void theServicesRoleOwnsNothingAndCannotGoRound() {
        assertThat(TestDatabase.query(
                        Long.class,
                        "SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner"
                                + " WHERE r.rolname = 'resident_journey'"))
                .containsExactly(0L);
        assertThat(TestDatabase.query(
                        Boolean.class,
                        "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'resident_journey'"))
                .containsExactly(false);
        assertThat(TestDatabase.query(
                        Long.class,
                        "SELECT count(*) FROM pg_proc WHERE prosecdef" + " AND pronamespace = 'public'::regnamespace"))
                .containsExactly(0L);
    }

    @Test
    void withoutAScopeThereIsNothing() throws SQLException {
        try (var connection = asNobody()) {
            for (var table : TABLES) {
                assertThat(count(connection, table)).as(table).isZero();
            }
        }
    }

    @Test
    void anOrganisationSeesItsOwnRowsOnly() throws SQLException {
        try (var connection = asOrganisation(VENZO)) {
            assertThat(count(connection, "timeline_entry WHERE journey_id = '" + story.journey + "'"))
                    .isEqualTo(2);
            assertThat(count(connection, "consent")).isEqualTo(2);
            for (var table : List.of(
                    "timeline_part",
                    "verdict",
                    "invitation",
                    "journey_link",
                    "link_attempt",
                    "processing_log",
                    "processing_user",
                    "decision_log")) {
                assertThat(count(connection, table)).as(table).isZero();
            }
        }
        try (var connection = asOrganisation(DYNAMO)) {
            assertThat(count(connection, "consent")).isZero();
            assertThat(count(connection, "timeline_entry WHERE journey_id = '" + story.journey + "'"))
                    .isZero();
        }
    }

    @Test
    void withoutAPurposeAnOrganisationSeesOnlyWhatItIsAPartyTo() throws SQLException {
        for (var purpose : List.of("", "social-support", "no-such-purpose")) {
            try (var connection = asOrganisation(VENZO)) {
                run(connection, "SELECT set_config('pact.purpose', '" + purpose + "', true)");
                assertThat(count(connection, "timeline_entry WHERE NOT parties @> ARRAY['" + VENZO + "'::uuid]"))
                        .as(purpose)
                        .isZero();
            }
        }
    }

    @Test
    void anEmergencyOpensOneJourneyToOneOrganisationWhileItSaysSo() throws SQLException {
        var emergency = UUID.randomUUID();
        TestDatabase.execute("""
                INSERT INTO emergency_access VALUES (?, ?, 'pseudonym', ?, 'client', 'subject', 'danger-to-child',
                                                     'long enough to be an explanation', now())""", emergency, story.journey, DYNAMO);
        var inEmergency = "SELECT set_config('pact.emergency', '" + emergency + "', true)";
        try (var connection = asOrganisation(DYNAMO)) {
            assertThat(count(connection, "timeline_entry WHERE journey_id = '" + story.journey + "'"))
                    .isZero();
            run(connection, inEmergency);
            assertThat(count(connection, "timeline_entry WHERE journey_id = '" + story.journey + "'"))
                    .isEqualTo(3);
            assertThat(count(connection, "timeline_entry WHERE fact LIKE 'consent-%'"))
                    .isZero();
        }
        try (var connection = asOrganisation(SWAZOOM)) {
            run(connection, inEmergency);
            assertThat(count(connection, "timeline_entry")).isZero();
            assertThat(count(connection, "emergency_access")).isZero();
            run(connection, "SELECT set_config('pact.auditor', 'on', true)");
            assertThat(count(connection, "emergency_access")).isEqualTo(1);
            refused(connection, "UPDATE emergency_access SET reason = 'danger-to-others'");
            assertThat(run(connection, "DELETE FROM emergency_access")).isZero();
        }
    }

    @Test
    void anOrganisationGivesItselfNoMandate() throws SQLException {
        var mandate = "INSERT INTO mandate VALUES ('%s', 'debt-help', current_date, current_date, 'itself')";
        for (var connection : List.of(asOrganisation(VENZO), asSubject(RESIDENT.value()))) {
            try (connection) {
                refused(connection, mandate.formatted(VENZO));
            }
        }
    }

    @Test
    void theTablesHoldThePurposeMatrixAsItIsShipped() throws IOException {
        assertThat(
                        TestDatabase.query(
                                String.class,
                                "SELECT concat_ws(',', origin, purpose, valid_from, ground, level, rule_set) FROM purpose_rule"))
                .containsExactlyInAnyOrderElementsOf(rows("/decision/purpose-matrix.csv").stream()
                        .map(row -> row.replaceAll(",[^,]*,[VMU]$", ""))
                        .toList());
        assertThat(TestDatabase.query(
                        String.class, "SELECT rule_set || ',' || coalesce(in_force_from::text, '') FROM rule_set"))
                .containsExactlyInAnyOrderElementsOf(rows("/decision/rule-sets.csv"));
    }

    @Test
    void theTablesKnowWhatEachFactWasWrittenDownFor() {
        for (var fact : Fact.values()) {
            for (var codes : List.of("{}", "{\"collectedFor\": \"youth-help\"}")) {
                assertThat(TestDatabase.query(
                                String.class,
                                "SELECT origin_of(?, ?, ?::jsonb)",
                                fact.code(),
                                fact.openToConsent(),
                                codes))
                        .as(fact.code())
                        .containsExactly(fact.origin(codes.equals("{}") ? null : "youth-help")
                                .code());
            }
        }
    }

    private static List<String> rows(String resource) throws IOException {
        try (var in = RowLevelSecurityTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    @Test
    void aResidentSeesTheOwnJourneyOnly() throws SQLException {
        try (var connection = asSubject(RESIDENT.value())) {
            for (var table : List.of("timeline_entry", "consent", "journey_link")) {
                assertThat(count(connection, table)).as(table).isPositive();
                assertThat(count(connection, table + " WHERE journey_id <> '" + story.journey + "'"))
                        .as(table)
                        .isZero();
            }
            assertThat(count(connection, "processing_log")).isEqualTo(4);
            assertThat(count(connection, "processing_user")).isEqualTo(4);
            assertThat(count(connection, "decision_log")).isEqualTo(1);
            assertThat(count(connection, "invitation")).isZero();
        }
    }

    @Test
    void anAccountWithoutALinkSeesNothing() throws SQLException {
        try (var connection = asSubject(UUID.randomUUID())) {
            for (var table : TABLES) {
                assertThat(count(connection, table)).as(table).isZero();
            }
        }
    }

    @Test
    void nobodyWritesInTheNameOfAnother() throws SQLException {
        try (var connection = asOrganisation(VENZO)) {
            refused(connection, insertConsent(DYNAMO));
            refused(connection, insertConsent(null));
            refused(connection, insertEntry("referral-completed", VENZO));
            refused(connection, insertEntry("resident-registered", VENZO));
            refused(connection, insertEntry("consent-given", DYNAMO));
            refused(connection, insertEntry("verdict-given", VENZO));
            refused(connection, insertEntry("journey-contradicted", VENZO));
            refused(connection, insertContradiction());
            refused(connection, insertVerdict());
            refused(connection, insertLog("a-pseudonym", DYNAMO));
            refused(connection, "INSERT INTO timeline_part VALUES (gen_random_uuid(), NULL, NULL, false)");
        }
        try (var connection = asSubject(UUID.randomUUID())) {
            refused(connection, insertConsent(null));
            refused(connection, insertVerdict());
            refused(connection, insertContradiction());
            refused(connection, insertLog("a-pseudonym", null));
        }
    }

    @Test
    void nobodyLinksAnAccountWithoutTheCode() throws SQLException {
        var account = UUID.randomUUID();
        TestDatabase.execute("DELETE FROM journey_link");
        var invitation = TestDatabase.query(
                        UUID.class, "SELECT invitation_id FROM invitation WHERE journey_id = ?", story.journey)
                .getFirst();
        TestDatabase.execute("UPDATE invitation SET redeemed_at = NULL, redeemed_by = NULL");
        var link = """
                INSERT INTO journey_link (account_id, journey_id, data_subject, invitation_id, linked_at)
                SELECT '%s', '%s', '%s', '%s', now()""".formatted(
                account,
                story.journey,
                TestDatabase.query(
                                String.class, "SELECT data_subject FROM invitation WHERE invitation_id = ?", invitation)
                        .getFirst(),
                invitation);
        try (var connection = asSubject(account)) {
            refused(connection, link);
            run(connection, "SELECT set_config('pact.presented_code', repeat('00', 32), true)");
            refused(connection, link);
            var hash = TestDatabase.query(
                            String.class,
                            "SELECT encode(code_hash, 'hex') FROM invitation WHERE invitation_id = ?",
                            invitation)
                    .getFirst();
            run(connection, "SELECT set_config('pact.presented_code', '" + hash + "', true)");
            run(connection, link);
            assertThat(count(connection, "timeline_entry")).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE consent SET organisation_id = 'ID'",
                "UPDATE consent SET life_domain = 'youth'",
                "UPDATE consent SET valid_until = '2099-01-01'",
                "UPDATE timeline_entry SET parties = ARRAY['ID'::uuid]",
                "UPDATE timeline_entry SET open_to_consent = true",
                "UPDATE invitation SET expires_at = 'infinity'",
                "UPDATE invitation SET journey_id = 'ID'",
                "UPDATE journey_link SET journey_id = 'ID'",
                "UPDATE verdict SET verdict = 'helped'",
                "UPDATE processing_log SET name = 'x'",
                "UPDATE processing_user SET subject = 'x'",
                "UPDATE decision_log SET outcome = 'permit'",
                "UPDATE purpose_rule SET ground = 'law'",
                "UPDATE rule_set SET in_force_from = '2020-01-01'",
                "INSERT INTO rule_set VALUES ('mine', '2020-01-01')",
                "INSERT INTO purpose_rule VALUES ('own-say', 'help', '2020-01-01', 'law', 'detail', 'avg')",
                "DELETE FROM decision_log",
                "DELETE FROM purpose_rule",
                "DELETE FROM link_attempt",
                "DELETE FROM processing_log",
                "DELETE FROM processing_user",
                "TRUNCATE processing_log CASCADE",
                "TRUNCATE consent"
            })
    void thereIsNoRightToRewriteThePast(String statement) throws SQLException {
        for (var connection : List.of(asOrganisation(VENZO), asSubject(RESIDENT.value()), asPlatform())) {
            try (connection) {
                refused(connection, statement.replace("ID", UUID.randomUUID().toString()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent", "timeline_entry", "timeline_part", "invitation", "verdict", "contradiction"})
    void nothingGoesWithoutADecisionNotEvenByTheJob(String table) throws SQLException {
        for (var connection :
                List.of(asOrganisation(VENZO), asSubject(RESIDENT.value()), asPlatform(), asRetentionJob())) {
            try (connection) {
                assertThat(run(connection, "DELETE FROM " + table + " WHERE journey_id IS NOT NULL"))
                        .isZero();
            }
        }
        try (var connection = asRetentionJob()) {
            assertThat(run(connection, "DELETE FROM journey_link")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE processing_log SET name = 'x'",
                "DELETE FROM processing_log",
                "TRUNCATE processing_log CASCADE",
                "UPDATE processing_user SET subject = 'x'",
                "DELETE FROM processing_user",
                "TRUNCATE processing_user",
                "UPDATE decision_log SET outcome = 'permit'",
                "DELETE FROM decision_log",
                "TRUNCATE decision_log"
            })
    void theAccessLogRefusesChangeEvenFromAnAdministratorByAccident(String statement) throws SQLException {
        try (var connection = TestDatabase.asSuperuser()) {
            connection.setAutoCommit(false);
            refused(connection, statement);
        }
    }

    @Test
    void aWithdrawalIsTheOnlyChangeOfAConsentAndNeverUndone() throws SQLException {
        try (var connection = asOrganisation(VENZO)) {
            refused(connection, "UPDATE consent SET withdrawn_at = NULL WHERE consent_id = '" + consent + "'");
            run(connection, "UPDATE consent SET withdrawn_at = now() WHERE consent_id = '" + consent + "'");
        }
        try (var connection = asOrganisation(DYNAMO)) {
            assertThat(run(connection, "UPDATE consent SET withdrawn_at = now()"))
                    .isZero();
        }
    }

    private String insertConsent(UUID recorder) {
        return """
                INSERT INTO consent (consent_id, journey_id, organisation_id, life_domain, given_at, valid_until,
                                     recorded_by, version)
                VALUES (gen_random_uuid(), '%s', '%s', 'money', now(), current_date + 1, %s, 0)""".formatted(story.journey, VENZO, recorder == null ? "NULL" : "'" + recorder + "'");
    }

    private String insertEntry(String fact, UUID party) {
        return """
                INSERT INTO timeline_entry (source, aggregate_id, version, entry_id, journey_id, fact, occurred_at,
                                            parties, party_roles, life_domains, codes, open_to_consent, in_error)
                VALUES ('urn:x', gen_random_uuid(), 1, gen_random_uuid(), '%s', '%s', now(), ARRAY['%s'::uuid],
                        '{actor}', '{}', '{}', true, false)""".formatted(story.journey, fact, party);
    }

    private String insertContradiction() {
        return "INSERT INTO contradiction VALUES (gen_random_uuid(), '%s', gen_random_uuid(), now())"
                .formatted(story.journey);
    }

    private String insertVerdict() {
        return "INSERT INTO verdict VALUES (gen_random_uuid(), '%s', gen_random_uuid(), 'helped', now())"
                .formatted(story.journey);
    }

    private static String insertLog(String dataSubject, UUID organisation) {
        return """
                WITH line AS (
                    INSERT INTO processing_log (log_id, trace_id, span_id, name, start_time, end_time, status_code,
                                                processing_activity_id, data_subject_id, data_subject_id_type, basis,
                                                life_domains)
                    VALUES ('%1$s', decode(repeat('11', 16), 'hex'), decode(repeat('11', 8), 'hex'), 'x', now(), now(), 1,
                            'urn:x', '%2$s', 'x', '{}', '{}'))
                INSERT INTO processing_user VALUES ('%1$s', %3$s, %4$s, 'subject')""".formatted(
                        UUID.randomUUID(),
                        dataSubject,
                        organisation == null ? "NULL" : "'" + organisation + "'",
                        organisation == null ? "NULL" : "'client'");
    }

    private static Connection asOrganisation(UUID organisation) throws SQLException {
        return scoped("organisation", organisation.toString(), "");
    }

    private static Connection asSubject(UUID account) throws SQLException {
        return scoped("subject", "", account.toString());
    }

    private static Connection asPlatform() throws SQLException {
        return scoped("platform", "", "");
    }

    private static Connection asRetentionJob() throws SQLException {
        var connection = asPlatform();
        run(connection, "SELECT set_config('pact.retention', 'yes', true)");
        return connection;
    }

    private static Connection asNobody() throws SQLException {
        return scoped("", "", "");
    }

    private static Connection scoped(String kind, String organisation, String subject) throws SQLException {
        var connection = TestDatabase.asApplication();
        connection.setAutoCommit(false);
        run(connection, """
                SELECT set_config('pact.scope', '%s', true), set_config('pact.organisation', '%s', true),
                       set_config('pact.subject', '%s', true), set_config('pact.purpose', 'help', true)""".formatted(kind, organisation, subject));
        return connection;
    }

    private static long count(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM " + from)) {
            result.next();
            return result.getLong(1);
        }
    }

    @CanIgnoreReturnValue
    private static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql) ? 0 : statement.getUpdateCount();
        }
    }

    private static void refused(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("not refused: " + sql);
        } catch (SQLException refusal) {
            assertThat(refusal.getSQLState()).as(sql).isEqualTo(REFUSED);
        }
        connection.rollback(before);
    }
}
