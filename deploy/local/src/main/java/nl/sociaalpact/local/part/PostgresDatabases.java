package nl.sociaalpact.local.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Makes the databases: each service has its own, owned by a role that only migrates. The application role owns nothing, cannot go round
 * row-level security, and may read and write rows of the tables that the owner makes.
 */
final class PostgresDatabases {
    /** Names and passwords become part of SQL text, where parameters are not possible. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]+");
    private static final String NO_POWERS = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

    private final int port;
    private final String superuserPassword;

    PostgresDatabases(int port, String superuserPassword) {
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    void create(Database database) throws SQLException {
        var name = check(NAME, database.name());
        try (var connection = connect("postgres")) {
            role(connection, database.migratorUsername(), database.migratorPassword());
            role(connection, database.username(), database.password());
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database %s owner %s".formatted(name, database.migratorUsername()));
            }
        }
        try (var connection = connect(name)) {
            for (var statement : grants(name, database.migratorUsername())) {
                execute(connection, statement);
            }
        }
    }

    void drop(String name) throws SQLException {
        try (var connection = connect("postgres")) {
            execute(connection, "drop database if exists %s with (force)".formatted(check(NAME, name)));
        }
    }

    boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", superuserPassword);
        properties.setProperty("loginTimeout", "2");
        properties.setProperty("connectTimeout", "2");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), properties);
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(connection, "%s role %s %s password '%s'".formatted(verb, role, NO_POWERS, check(PASSWORD, password)));
    }

    private static List<String> grants(String database, String owner) {
        var defaults = "alter default privileges for role %s in schema public grant ".formatted(owner);
        return List.of(
                "revoke all on database %s from public".formatted(database),
                "grant connect on database %s to %s".formatted(database, database),
                "alter schema public owner to " + owner,
                "revoke all on schema public from public",
                "grant usage on schema public to " + database,
                defaults + "select, insert, update, delete on tables to " + database,
                defaults + "usage, select on sequences to " + database);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var unused = statement.execute(sql);
        }
    }

    private static String check(Pattern allowed, String value) {
        if (!allowed.matcher(value).matches()) {
            throw new IllegalArgumentException("not usable as a database name or password");
        }
        return value;
    }
}
