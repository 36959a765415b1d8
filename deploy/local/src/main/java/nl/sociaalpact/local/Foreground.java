package nl.sociaalpact.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import nl.sociaalpact.local.part.Folders;
import nl.sociaalpact.local.platform.Platform;
import nl.sociaalpact.local.platform.PlatformSettings;
import nl.sociaalpact.local.platform.Services;
import nl.sociaalpact.local.platform.StateFile;
import nl.sociaalpact.local.platform.Supervisor;

/** Runs the platform inside this process until it is asked to stop, by Ctrl-C or by {@code ./pact down}. */
final class Foreground {
    private final PlatformSettings settings;
    private final boolean fresh;
    private final PrintWriter out;
    private final Platform platform;
    private final Supervisor supervisor;

    Foreground(PlatformSettings settings, boolean fresh, PrintWriter out) {
        this.settings = settings;
        this.fresh = fresh;
        this.out = out;
        this.platform = new Platform(settings, out::println);
        this.supervisor = new Supervisor(platform, out::println);
    }

    int run() {
        supervisor.prepare();
        if (fresh) {
            emptyData();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            start();
        } catch (RuntimeException failure) {
            // A stop in the middle of the start makes parts fail; that is not news to who asked for it.
            if (!supervisor.isStopping()) {
                supervisor.stop();
                throw failure;
            }
        }
        supervisor.watch();
        return 0;
    }

    private void start() {
        var begin = System.nanoTime();
        out.println("Starting " + String.join(", ", settings.parts()));
        supervisor.start();
        platform.seed();
        out.printf("Up in %.0f s%n%n", (System.nanoTime() - begin) / 1e9);
        new StateFile(settings.home()).read().ifPresent(state -> StatusTable.print(state, out));
    }

    private void stop() {
        if (!supervisor.isStopping()) {
            out.println("Stopping in order …");
            supervisor.stop();
            out.println("Stopped.");
        }
    }

    private void emptyData() {
        try {
            for (var part : Services.PARTS_BELOW) {
                Folders.delete(settings.data().resolve(part));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
