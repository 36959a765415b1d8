package nl.sociaalpact.referral.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.sociaalpact.lib.test.TestDatabase;

/** Plain SQL with the rights of the service, in the name of an organisation. */
final class SqlAs {
    private SqlAs() {}

    static long number(UUID organisation, String query) throws SQLException {
        try (var connection = connection(organisation);
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Undone at once. */
    static int update(UUID organisation, String sql) throws SQLException {
        try (var connection = connection(organisation);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    static void refused(UUID organisation, String sql, String why) {
        assertThatThrownBy(() -> update(organisation, sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }

    /** In a transaction that nothing commits by itself. */
    static Connection connection(UUID organisation) throws SQLException {
        var connection = TestDatabase.asApplication();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(
                "SELECT set_config('pact.scope', 'organisation', true), set_config('pact.organisation', ?, true)")) {
            statement.setString(1, organisation.toString());
            statement.execute();
        }
        return connection;
    }
}
