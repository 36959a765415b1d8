package nl.sociaalpact.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartIT {
    @TempDir
    Path folder;

    @Test
    void keepsCommittedRowsAfterKillAndRestart() throws SQLException {
        try (var postgres = start()) {
            // Given
            var database = postgres.createDatabase("early-signalling");
            try (var connection = asMigrator(database)) {
                run(connection, "create table fact (id int)");
                run(connection, "insert into fact values (1)");
            }

            // When
            var killed = postgres.process().orElseThrow();
            assertThat(killed.destroyForcibly()).isTrue();
            killed.onExit().join();
            postgres.start();

            // Then
            assertThat(postgres.isHealthy()).isTrue();
            try (var connection = asApplication(postgres.createDatabase("early-signalling"))) {
                assertThat(count(connection)).isEqualTo(1);
            }
        }
    }

    @Test
    void keepsDataAndPasswordsForTheNextServer() throws SQLException {
        // Given
        Database before;
        try (var first = start()) {
            before = first.createDatabase("referral");
            run(asMigrator(before), "create table fact (id int)");
        }

        // When
        try (var second = start()) {
            var after = second.createDatabase("referral");

            // Then
            assertThat(after.password()).isEqualTo(before.password());
            try (var connection = asApplication(after)) {
                assertThat(count(connection)).isZero();
            }
        }
    }

    @Test
    void theApplicationRoleOwnsNothingAndCannotReachAnotherDatabase() throws SQLException {
        // Given
        var postgres = PostgresPart.shared();
        var referral = postgres.recreateDatabase("referral");
        var intake = postgres.recreateDatabase("intake");
        run(asMigrator(referral), "create table fact (id int)");

        // When
        try (var connection = asApplication(referral)) {
            // Then
            run(connection, "insert into fact values (1)");
            assertThatThrownBy(() -> run(connection, "create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(connection, "drop table fact")).hasMessageContaining("must be owner");
            assertThatThrownBy(() -> run(connection, "alter table fact disable row level security"))
                    .hasMessageContaining("must be owner");
            assertThat(one(connection, "select rolbypassrls or rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
        assertThatThrownBy(
                        () -> DriverManager.getConnection(intake.jdbcUrl(), referral.username(), referral.password()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void recreatingEmptiesTheDatabaseThoughSomeoneIsConnected() throws SQLException {
        // Given
        var postgres = PostgresPart.shared();
        var database = postgres.recreateDatabase("municipal-dashboard");
        try (var connection = asMigrator(database)) {
            run(connection, "create table fact (id int)");

            // When
            var emptied = postgres.recreateDatabase("municipal-dashboard");

            // Then
            try (var fresh = asApplication(emptied)) {
                assertThatThrownBy(() -> count(fresh)).hasMessageContaining("does not exist");
            }
        }
    }

    private PostgresPart start() {
        var postgres = new PostgresPart(new PostgresPart.Settings(
                folder.resolve("data"),
                folder.resolve("postgres.log"),
                FreePort.any(),
                new Secrets(folder.resolve("secrets")),
                Map.of()));
        postgres.start();
        return postgres;
    }

    private static Connection asMigrator(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.migratorUsername(), database.migratorPassword());
    }

    private static Connection asApplication(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection) throws SQLException {
        return Integer.parseInt(one(connection, "select count(*) from fact"));
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
