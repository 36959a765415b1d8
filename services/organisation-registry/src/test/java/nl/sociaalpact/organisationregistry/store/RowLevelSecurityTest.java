package nl.sociaalpact.organisationregistry.store;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.organisationregistry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second lock: what the database itself refuses when a use case forgets its check. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RowLevelSecurityTest {
    private static final UUID SERVICE = UUID.fromString("01a09f09-9340-7005-8005-a1b2c3d40005");

    @BeforeEach
    void someOrganisations() {
        Registry.empty();
        Registry.knows(GEMEENTE, "active");
        Registry.knows(DYNAMO, "active");
        Registry.knows(SWAZOOM, "active");
        TestDatabase.execute(
                "INSERT INTO membership_change VALUES (?, ?, NULL, 'applied', 'because', ?, now())",
                UUID.randomUUID(),
                DYNAMO,
                GEMEENTE);
        TestDatabase.execute(
                "INSERT INTO offered_service VALUES (?, ?, 'Inloop', NULL, '{money}', '{weesp}', 'active', 0)",
                SERVICE,
                DYNAMO);
        TestDatabase.execute(
                "INSERT INTO service_capacity VALUES (?, ?, 'waitlist', NULL, NULL, NULL, now(), 0)", SERVICE, DYNAMO);
    }

    @Test
    void withoutACallerNothingIsSeen() throws SQLException {
        assertThat(count(null, "organisation")).isZero();
        assertThat(count(null, "membership_change")).isZero();
        assertThat(count(null, "offered_service")).isZero();
        assertThat(count(null, "service_capacity")).isZero();
    }

    @Test
    void membersSeeTheRegistryButOnlyTheirOwnHistory() throws SQLException {
        assertThat(count(SWAZOOM, "organisation")).isEqualTo(3);
        assertThat(count(SWAZOOM, "offered_service")).isEqualTo(1);
        assertThat(count(SWAZOOM, "service_capacity")).isEqualTo(1);
        assertThat(count(SWAZOOM, "membership_change")).isZero();
        assertThat(count(DYNAMO, "membership_change")).isEqualTo(1);
        assertThat(count(GEMEENTE, "membership_change")).isEqualTo(1);
    }

    @Test
    void anOrganisationWritesOnlyItsOwnRecords() throws SQLException {
        assertThat(update(SWAZOOM, "UPDATE organisation SET name = 'Mine' WHERE code = 'dynamo'"))
                .isZero();
        assertThat(update(SWAZOOM, "UPDATE offered_service SET status = 'inactive'"))
                .isZero();
        assertThat(update(DYNAMO, "UPDATE offered_service SET status = 'inactive'"))
                .isEqualTo(1);
        assertThat(update(SWAZOOM, "UPDATE service_capacity SET status = 'capacity'"))
                .isZero();
        assertThat(update(DYNAMO, "UPDATE service_capacity SET status = 'capacity'"))
                .isEqualTo(1);
        assertThat(update(GEMEENTE, "UPDATE organisation SET name = 'Stichting' WHERE code = 'dynamo'"))
                .isEqualTo(1);
    }

    @Test
    void nothingIsHandedToOrTakenFromAnother() {
        refused(DYNAMO, "UPDATE offered_service SET owner_org = '" + SWAZOOM + "'");
        refused(
                SWAZOOM,
                "INSERT INTO organisation VALUES (gen_random_uuid(), 'x2', 'x2', 'formal', NULL, NULL, 'active', 0)");
        refused(
                SWAZOOM,
                "INSERT INTO membership_change VALUES (gen_random_uuid(), '" + SWAZOOM + "', 'suspended', 'active',"
                        + " 'because', '" + SWAZOOM + "', now())");
        refused(
                SWAZOOM,
                "INSERT INTO service_capacity VALUES ('" + SERVICE + "', '" + DYNAMO
                        + "', 'capacity', NULL, NULL, NULL," + " now(), 0)");
        refused(SWAZOOM, "INSERT INTO steward (organisation_id) VALUES ('" + SWAZOOM + "')");
    }

    @Test
    void nobodyRewritesTheHistoryOrDeletes() {
        refused(GEMEENTE, "UPDATE membership_change SET reason = 'other'");
        refused(GEMEENTE, "DELETE FROM membership_change");
        refused(GEMEENTE, "DELETE FROM organisation");
        refused(DYNAMO, "DELETE FROM offered_service");
        refused(DYNAMO, "DELETE FROM service_capacity");
    }

    private static void refused(UUID caller, String sql) {
        assertThatThrownBy(() -> update(caller, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(failure.getSQLState()).isEqualTo("42501"));
    }

    private static int update(UUID caller, String sql) throws SQLException {
        try (var connection = as(caller);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static long count(@Nullable UUID caller, String table) throws SQLException {
        try (var connection = as(caller);
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static Connection as(@Nullable UUID caller) throws SQLException {
        var connection = TestDatabase.asApplication();
        try (var statement = connection.prepareStatement("SELECT set_config('pact.scope', 'organisation', false),"
                + " set_config('pact.organisation', ?, false)")) {
            statement.setString(1, caller == null ? "" : caller.toString());
            statement.execute();
        }
        return connection;
    }
}
