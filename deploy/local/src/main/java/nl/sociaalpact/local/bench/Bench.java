package nl.sociaalpact.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.config.Configurator;

/** The whole measurement, on a platform that lives as long as it does. */
public final class Bench {
    private final BenchSettings settings;
    private final Consumer<String> progress;

    /** Progress is told line by line, in words for the user. */
    public Bench(BenchSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Returns when the platform is gone again. */
    public Report run() {
        Configurator.setAllLevels(LogManager.ROOT_LOGGER_NAME, Level.OFF);
        try (var platform = new BenchPlatform(settings.home(), progress)) {
            return measure(platform);
        } catch (SQLException failure) {
            throw Failure.ofDatabase(failure);
        } catch (IOException failure) {
            throw Failure.ofFiles(failure);
        }
    }

    private Report measure(BenchPlatform platform) throws SQLException, IOException {
        progress.accept("Starting a platform of its own, all at once on empty data");
        platform.start();
        progress.accept("Starting it again, one part after another");
        var starts = platform.restart();
        var atRest = memory(platform);
        var script = Script.read();
        var intake = new IntakeClient(platform);
        progress.accept("Registering residents, and looking at what intake sends for one help question");
        var paths = intake.registerResidents(settings.mostClients());
        OpenIntake.prepare(platform, script, intake, paths.getFirst());
        var bare = BareLoad.found(platform, script);
        var surroundings = Surroundings.of(platform.home(), versions(platform, bare));
        var service = new HttpLoad(intake, paths);
        var openIntake = new OpenIntake(platform, settings, service, bare, progress);
        progress.accept("Warming up");
        openIntake.warmUp(settings.warmUp());
        var followed = CommitToVisible.prepare(platform, settings, service, progress);
        followed.awaitCaughtUp();
        progress.accept("From the commit at intake to visibility in the journey");
        var visible = followed.measure();
        var afterLoad = memory(platform);
        progress.accept("Opening help questions; the journey rests meanwhile, and catches up later in real life");
        platform.part(BenchPlatform.JOURNEY).stop();
        var opened = openIntake.measure();
        afterLoad.put(BenchPlatform.INTAKE, platform.memoryMegabytes(BenchPlatform.INTAKE));
        return new Report(
                surroundings,
                new Report.Method(
                        settings.warmUp().toMillis() / 1e3,
                        settings.round().toMillis() / 1e3,
                        settings.rounds(),
                        "Hyperfoil",
                        bare.name()),
                opened,
                visible,
                processes(starts, atRest, afterLoad),
                Surroundings.loadAverage());
    }

    private static Map<String, Long> memory(BenchPlatform platform) {
        var memory = new HashMap<String, Long>();
        platform.parts().forEach(part -> memory.put(part, platform.memoryMegabytes(part)));
        return memory;
    }

    private static List<Report.Process> processes(
            List<BenchPlatform.StartTime> starts, Map<String, Long> atRest, Map<String, Long> afterLoad) {
        var processes = new ArrayList<Report.Process>();
        for (var start : starts) {
            processes.add(new Report.Process(
                    start.part(),
                    start.seconds(),
                    atRest.getOrDefault(start.part(), 0L),
                    afterLoad.getOrDefault(start.part(), 0L)));
        }
        return processes;
    }

    private static Map<String, String> versions(BenchPlatform platform, BareLoad bare) throws SQLException {
        try (var connection = platform.superuser(BenchPlatform.INTAKE)) {
            return Map.of(
                    "postgresql",
                    connection.getMetaData().getDatabaseProductVersion(),
                    "hyperfoil",
                    io.hyperfoil.api.Version.VERSION,
                    bare.name().replace(' ', '-').toLowerCase(java.util.Locale.ROOT),
                    bare.version());
        }
    }
}
