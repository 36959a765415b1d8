package nl.sociaalpact.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opening a help question over HTTP, against the same SQL without the service, in turns. */
final class OpenIntake {
    private final BenchPlatform platform;
    private final BenchSettings settings;
    private final Consumer<String> progress;
    private final HttpLoad service;
    private final BareLoad bare;

    OpenIntake(
            BenchPlatform platform,
            BenchSettings settings,
            HttpLoad service,
            BareLoad bare,
            Consumer<String> progress) {
        this.platform = platform;
        this.settings = settings;
        this.service = service;
        this.bare = bare;
        this.progress = progress;
    }

    /** Sees that the script is what the service sends, and keeps what it sent as the values of the bare side. */
    static void prepare(BenchPlatform platform, Script script, IntakeClient intake, String path)
            throws SQLException, IOException {
        var standby = RelayStandby.begin(platform);
        try {
            var opened = new ArrayList<String>();
            new StatementProbe(platform).check(script, () -> opened.add(intake.open(path)));
            var location = opened.getFirst();
            ParameterTable.make(platform, UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
        } finally {
            standby.close();
        }
    }

    List<Report.OpenIntake> measure() throws SQLException {
        var results = new ArrayList<Report.OpenIntake>();
        for (var clients : settings.clients()) {
            var services = new ArrayList<Throughput>();
            var bares = new ArrayList<Throughput>();
            for (var round = 1; round <= settings.rounds(); round++) {
                services.add(tell(clients, round, "service", service(clients)));
                bares.add(tell(clients, round, bare.name(), bare(clients)));
            }
            results.add(Report.OpenIntake.of(clients, bare.name(), services, bares));
        }
        return results;
    }

    private Throughput tell(int clients, int round, String side, Throughput throughput) {
        progress.accept("  %2d clients, round %d, %-9s %8.0f per second, median %7.2f ms, p99 %7.2f ms"
                .formatted(clients, round, side, throughput.perSecond(), throughput.medianMs(), throughput.p99Ms()));
        return throughput;
    }

    private Throughput service(int clients) throws SQLException {
        tidy();
        var throughput = measure(() -> service.closed(clients, settings.round()), CpuSeconds::own);
        RelayStandby.awaitEmptyOutbox(platform);
        return throughput;
    }

    /** Events of the bare side are nobody's: they go before the relay comes back. */
    private Throughput bare(int clients) throws SQLException {
        try (var standby = RelayStandby.begin(platform)) {
            tidy();
            var throughput = measure(() -> bare.run(clients, settings.round()), () -> bareCpu());
            execute("DELETE FROM outbox");
            return throughput;
        }
    }

    private static double bareCpu() {
        return CpuSeconds.own() + CpuSeconds.endedChildren();
    }

    private Throughput measure(Supplier<Load> side, Supplier<Double> generatorCpu) {
        var service = platform.process(BenchPlatform.INTAKE);
        var database = platform.process("postgres");
        var serviceBefore = CpuSeconds.of(service);
        var databaseBefore = CpuSeconds.of(database);
        var generatorBefore = generatorCpu.get();
        var load = side.get();
        var thousands = load.answered() / 1e3;
        return new Throughput(
                load.answered() / load.seconds(),
                load.medianMs(),
                load.p99Ms(),
                (CpuSeconds.of(service) - serviceBefore) / thousands,
                (CpuSeconds.of(database) - databaseBefore) / thousands,
                (generatorCpu.get() - generatorBefore) / thousands);
    }

    /** So that no side pays for what the other left behind. */
    private void tidy() throws SQLException {
        execute("VACUUM outbox");
        execute("CHECKPOINT");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = platform.superuser(BenchPlatform.INTAKE);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** So that the service runs as it does after its first minutes. */
    void warmUp(Duration length) {
        var load = service.closed(settings.mostClients(), length);
        progress.accept("  warmed up with %d help questions".formatted(load.answered()));
    }
}
