package nl.sociaalpact.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.sociaalpact.local.part.PlatformFailure;
import org.postgresql.util.DriverInfo;

/** The stand-in where pgbench is not installed: one thread per client, prepared statements over JDBC. */
final class BareJdbc implements BareLoad {
    private final BenchPlatform platform;
    private final Script script;

    BareJdbc(BenchPlatform platform, Script script) {
        this.platform = platform;
        this.script = script;
    }

    @Override
    public String name() {
        return "JDBC loop";
    }

    @Override
    public String version() {
        return DriverInfo.DRIVER_VERSION;
    }

    @Override
    public Load run(int clients, Duration duration) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var begin = System.nanoTime();
            var end = begin + duration.toNanos();
            var running = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> latencies(client, end)))
                    .toList();
            var all = new ArrayList<Double>();
            for (var client : running) {
                all.addAll(client.get());
            }
            var latencies =
                    Latencies.of(all.stream().mapToDouble(Double::doubleValue).toArray());
            return new Load(latencies.count(), (System.nanoTime() - begin) / 1e9, latencies.median(), latencies.p99());
        } catch (InterruptedException interrupted) {
            throw Failure.interrupted();
        } catch (ExecutionException failure) {
            throw new PlatformFailure("The JDBC loop failed: %s".formatted(failure.getCause()), failure);
        }
    }

    private List<Double> latencies(int client, long end) throws SQLException {
        var database = platform.database(BenchPlatform.INTAKE);
        var latencies = new ArrayList<Double>();
        try (var connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            var values = values(connection, client);
            var prepared = prepare(connection);
            while (System.nanoTime() < end) {
                values.put("key", key());
                var begin = System.nanoTime();
                for (var statement : prepared) {
                    statement.run(values);
                }
                latencies.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return latencies;
    }

    private record Statement(PreparedStatement statement, List<String> names) {
        void run(Map<String, String> values) throws SQLException {
            for (var place = 0; place < names.size(); place++) {
                statement.setObject(place + 1, values.get(names.get(place)), Types.OTHER);
            }
            if (statement.execute()) {
                statement.getResultSet().close();
            }
        }
    }

    private List<Statement> prepare(Connection connection) throws SQLException {
        var prepared = new ArrayList<Statement>();
        for (var each : script.forJdbc()) {
            prepared.add(new Statement(connection.prepareStatement(each.sql()), each.names()));
        }
        return prepared;
    }

    private static String key() {
        return Long.toString(ThreadLocalRandom.current().nextLong(HttpLoad.LOWEST_KEY, HttpLoad.HIGHEST_KEY));
    }

    private static Map<String, String> values(Connection connection, int client) throws SQLException {
        try (var query = connection.prepareStatement("SELECT * FROM bench.parameters WHERE client = ?")) {
            query.setInt(1, client);
            try (var row = query.executeQuery()) {
                row.next();
                return values(row);
            }
        }
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        var values = new HashMap<String, String>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.put(row.getMetaData().getColumnLabel(column), row.getString(column));
        }
        return values;
    }
}
