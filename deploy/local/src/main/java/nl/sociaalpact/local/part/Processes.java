package nl.sociaalpact.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the operating system knows about processes. */
public final class Processes {
    private static final Pattern RESIDENT = Pattern.compile("(?m)^(?:VmRSS|Pss):\\s+(\\d+) kB$");

    private Processes() {}

    public static void stop(ProcessHandle handle, StopSignal signal, Duration grace) {
        if (!handle.isAlive()) {
            return;
        }
        switch (signal) {
            case TERM -> {
                var unused = handle.destroy();
            }
            case INT -> interrupt(handle);
        }
        if (!Deadline.in(grace).await(() -> !handle.isAlive())) {
            handle.destroyForcibly();
            var unused = Deadline.in(Duration.ofSeconds(10)).await(() -> !handle.isAlive());
        }
    }

    /** Java can only send TERM and KILL; every POSIX shell has kill built in. */
    private static void interrupt(ProcessHandle handle) {
        try {
            var unused = new ProcessBuilder("sh", "-c", "kill -INT " + handle.pid()).start();
        } catch (IOException failure) {
            var unused = handle.destroy();
        }
    }

    /** Memory in use by the process and its children; pages they share are counted once where the kernel tells. */
    public static long memoryMegabytes(ProcessHandle handle) {
        return Stream.concat(Stream.of(handle), handle.descendants())
                        .mapToLong(each -> memoryKilobytes(each.pid()))
                        .sum()
                / 1024;
    }

    private static long memoryKilobytes(long pid) {
        return kilobytes(Path.of("/proc", Long.toString(pid), "smaps_rollup"))
                .or(() -> kilobytes(Path.of("/proc", Long.toString(pid), "status")))
                .orElse(0L);
    }

    private static Optional<Long> kilobytes(Path file) {
        try {
            var matcher = RESIDENT.matcher(Files.readString(file));
            return matcher.find() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
