package nl.sociaalpact.local.bench;

import static io.hyperfoil.http.steps.HttpStepCatalog.SC;

import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.session.Session;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.config.Protocol;
import io.hyperfoil.http.statistics.HttpStats;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import nl.sociaalpact.local.part.PlatformFailure;

/** Writes help questions down over HTTP, with Hyperfoil. */
final class HttpLoad {
    /** A number of 18 digits, as the bare side uses too. */
    static final long LOWEST_KEY = 100_000_000_000_000_000L;

    static final long HIGHEST_KEY = 999_999_999_999_999_999L;
    private static final double MILLISECOND = 1e6;
    private static final String PHASE = "open";

    private final IntakeClient intake;
    private final List<String> paths;

    HttpLoad(IntakeClient intake, List<String> paths) {
        this.intake = intake;
        this.paths = List.copyOf(paths);
    }

    /** A closed loop: each client has a resident of its own and sends its next request when the last was answered. */
    Load closed(int clients, Duration duration) {
        return run(clients, phases -> phases.always(clients).duration(duration.toMillis()));
    }

    /** An open model: requests are sent at this rate, with the gaps of chance, whatever the service does. */
    Load open(int rate, Duration duration) {
        return run(
                rate,
                phases -> phases.constantRate(rate)
                        .variance(true)
                        .maxSessions(rate * 2)
                        .duration(duration.toMillis()));
    }

    private Load run(int connections, Function<PhaseBuilder.Catalog, PhaseBuilder<?>> model) {
        var benchmark = BenchmarkBuilder.builder().name("help questions").threads(1);
        benchmark
                .addPlugin(HttpPluginBuilder::new)
                .http()
                .protocol(Protocol.HTTP)
                .host("127.0.0.1")
                .port(intake.port())
                .allowHttp2(false)
                .sharedConnections(connections);
        describe(model.apply(benchmark.addPhase(PHASE)));
        var seen = new StatisticsSnapshot();
        new LocalSimulationRunner(
                        benchmark.build(),
                        (phase, step, metric, snapshot, last) -> seen.add(snapshot),
                        (phase, least, most) -> {},
                        (authority, tag, least, most) -> {})
                .run();
        return checked(seen);
    }

    private void describe(PhaseBuilder<?> phase) {
        var ownPaths = paths.toArray(String[]::new);
        phase.scenario()
                .initialSequence(PHASE)
                .step(SC)
                .httpRequest(HttpMethod.POST)
                .path((Session session) -> ownPaths[session.uniqueId() % ownPaths.length])
                .headers()
                .header("Authorization", "Bearer " + intake.token())
                .header("Content-Type", "application/json")
                .endHeaders()
                .headerAppender((session, request) -> request.putHeader("Idempotency-Key", key()))
                .body(IntakeClient.question())
                .endStep()
                .endSequence();
    }

    private static String key() {
        return Long.toString(ThreadLocalRandom.current().nextLong(LOWEST_KEY, HIGHEST_KEY));
    }

    private static Load checked(StatisticsSnapshot seen) {
        var failed = seen.requestCount - HttpStats.get(seen).status_2xx;
        if (failed > 0) {
            throw new PlatformFailure(
                    "%d of %d help questions were not written down.".formatted(failed, seen.requestCount));
        }
        var histogram = seen.histogram;
        return new Load(
                seen.responseCount,
                (histogram.getEndTimeStamp() - histogram.getStartTimeStamp()) / 1e3,
                histogram.getValueAtPercentile(50) / MILLISECOND,
                histogram.getValueAtPercentile(99) / MILLISECOND);
    }
}
