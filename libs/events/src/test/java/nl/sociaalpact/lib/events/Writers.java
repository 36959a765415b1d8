package nl.sociaalpact.lib.events;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several clients that write at once; a tenth of the transactions roll back, as refused requests do. */
final class Writers {
    private static final int CLIENTS = 4;
    private static final int AGGREGATES = 40;

    private final OutboxFixture outbox;
    private final long seed;

    Writers(OutboxFixture outbox, long seed) {
        this.outbox = outbox;
        this.seed = seed;
    }

    /** How many events each aggregate has when all have been committed. */
    Map<UUID, Long> write(int transactions) throws InterruptedException, ExecutionException {
        var aggregates = Stream.generate(UUID::randomUUID).limit(AGGREGATES).toList();
        var written = new HashMap<UUID, Long>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var results = new ArrayList<Future<List<UUID>>>();
            for (var client = 0; client < CLIENTS; client++) {
                var random = new Random(seed + client);
                results.add(clients.submit(() -> client(aggregates, random, transactions / CLIENTS)));
            }
            for (var result : results) {
                result.get().forEach(aggregate -> written.merge(aggregate, 1L, Long::sum));
            }
        }
        return written;
    }

    private List<UUID> client(List<UUID> aggregates, Random random, int transactions) throws SQLException {
        var committed = new ArrayList<UUID>();
        try (var connection = outbox.connection()) {
            connection.setAutoCommit(false);
            for (var i = 0; i < transactions; i++) {
                var aggregate = aggregates.get(random.nextInt(aggregates.size()));
                outbox.append(connection, aggregate);
                if (random.nextInt(10) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed.add(aggregate);
                }
            }
        }
        return committed;
    }
}
