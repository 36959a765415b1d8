package nl.sociaalpact.local.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import nl.sociaalpact.local.part.Deadline;
import nl.sociaalpact.local.part.PlatformFailure;

/**
 * From the commit of a help question at intake to the commit of its line in the journey. Both are rows of the same server,
 * which remembers when each transaction committed, so nothing has to poll while it is measured.
 */
final class CommitToVisible {
    private static final String WRITTEN =
            "SELECT id, pg_xact_commit_timestamp(xmin) FROM help_question WHERE recorded_at >= ?";
    private static final String VISIBLE =
            "SELECT aggregate_id, pg_xact_commit_timestamp(xmin) FROM timeline_entry WHERE fact = 'help-question-opened' AND occurred_at >= ?";
    private static final String ASKED = "SELECT count(*) FROM help_question";
    private static final String SHOWN = "SELECT count(*) FROM timeline_entry WHERE fact = 'help-question-opened'";
    private static final String BARE_TABLE = """
            CREATE TABLE bench.question (LIKE help_question INCLUDING ALL);
            GRANT INSERT ON bench.question TO %s""";
    private static final String BARE_INSERT = """
            INSERT INTO bench.question VALUES (:organisation, uuidv7(), :journey, :words, :desired_future, :talents,
                :talents_discussed, :life_domains, :recorded_by_client, :recorded_by_subject, now())""";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final BenchPlatform platform;
    private final BenchSettings settings;
    private final HttpLoad service;
    private final Consumer<String> progress;
    private final BareLoad bareCommit;
    private final BareKafka bareKafka;

    private CommitToVisible(
            BenchPlatform platform, BenchSettings settings, HttpLoad service, Consumer<String> progress) {
        this.platform = platform;
        this.settings = settings;
        this.service = service;
        this.progress = progress;
        this.bareCommit = new BareJdbc(platform, Script.of(BARE_INSERT));
        this.bareKafka = new BareKafka(platform.kafka());
    }

    /** Needs the values of {@link ParameterTable}. */
    static CommitToVisible prepare(
            BenchPlatform platform, BenchSettings settings, HttpLoad service, Consumer<String> progress)
            throws SQLException {
        try (var connection = platform.superuser(BenchPlatform.INTAKE);
                var statement = connection.createStatement()) {
            statement.execute(
                    BARE_TABLE.formatted(platform.database(BenchPlatform.INTAKE).username()));
        }
        return new CommitToVisible(platform, settings, service, progress);
    }

    /** What was written to warm up is not followed, and must not stand in the way of what is. */
    void awaitCaughtUp() {
        var complete = Deadline.in(PATIENCE)
                .await(() -> count(BenchPlatform.JOURNEY, SHOWN) == count(BenchPlatform.INTAKE, ASKED));
        if (!complete) {
            throw new PlatformFailure("The journey does not catch up with intake; see %s."
                    .formatted(platform.log(BenchPlatform.JOURNEY)));
        }
    }

    private long count(String service, String sql) {
        try (var connection = platform.superuser(service);
                var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw Failure.ofDatabase(failure);
        }
    }

    List<Report.CommitToVisible> measure() throws SQLException {
        var results = new ArrayList<Report.CommitToVisible>();
        for (var rate : settings.rates()) {
            results.add(measure(rate));
        }
        return results;
    }

    private Report.CommitToVisible measure(int rate) throws SQLException {
        var gaps = DoubleStream.builder();
        var commits = DoubleStream.builder();
        var trips = DoubleStream.builder();
        for (var round = 1; round <= settings.rounds(); round++) {
            var seen = Latencies.of(follow(rate, gaps));
            var commit = bareCommit.run(1, settings.round().dividedBy(2)).medianMs();
            var trip = bareKafka.run(settings.round().dividedBy(2)).median();
            commits.add(commit);
            trips.add(trip);
            progress.accept(
                    "  %3d per second, round %d: commit to commit median %7.2f ms, p99 %7.2f ms; bare commit %5.2f ms, bare Kafka %5.2f ms"
                            .formatted(rate, round, seen.median(), seen.p99(), commit, trip));
        }
        return Report.CommitToVisible.of(
                rate,
                Latencies.of(gaps.build().toArray()),
                Latencies.of(commits.build().toArray()).median(),
                Latencies.of(trips.build().toArray()).median());
    }

    private double[] follow(int rate, DoubleStream.Builder all) throws SQLException {
        var begin = Instant.now();
        var unused = service.open(rate, settings.round());
        var written = commitTimes(BenchPlatform.INTAKE, WRITTEN, begin);
        var visible = awaitVisible(written.size(), begin);
        var gaps = written.entrySet().stream()
                .mapToDouble(
                        entry -> milliseconds(entry.getValue(), Objects.requireNonNull(visible.get(entry.getKey()))))
                .toArray();
        DoubleStream.of(gaps).forEach(all);
        return gaps;
    }

    private Map<UUID, Instant> awaitVisible(int count, Instant begin) {
        var visible = new HashMap<UUID, Instant>();
        var complete = Deadline.in(PATIENCE).await(() -> {
            visible.putAll(commitTimes(BenchPlatform.JOURNEY, VISIBLE, begin));
            return visible.size() >= count;
        });
        if (!complete) {
            throw new PlatformFailure("Only %d of %d help questions became visible in the journey; see %s."
                    .formatted(visible.size(), count, platform.log(BenchPlatform.JOURNEY)));
        }
        return visible;
    }

    private static double milliseconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }

    private Map<UUID, Instant> commitTimes(String service, String sql, Instant begin) {
        var times = new HashMap<UUID, Instant>();
        try (var connection = platform.superuser(service);
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, begin.atOffset(ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    times.put(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
        } catch (SQLException failure) {
            throw Failure.ofDatabase(failure);
        }
        return times;
    }
}
