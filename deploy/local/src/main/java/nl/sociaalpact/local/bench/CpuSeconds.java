package nl.sociaalpact.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Processor time as the kernel counts it, in user and system mode together. */
final class CpuSeconds {
    /** USER_HZ, which the kernel keeps at 100 for all programs. */
    private static final double TICKS_PER_SECOND = 100;

    /** utime, stime, cutime and cstime: the fields 14 to 17 of proc_pid_stat(5), counted after the program's name. */
    private static final int FIRST = 14 - 3;

    private CpuSeconds() {}

    /** Of a process and of all its children, those that have ended too. */
    static double of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> ticks(each.pid(), 0, 4))
                        .sum()
                / TICKS_PER_SECOND;
    }

    /** Of this process alone. */
    static double own() {
        return ticks(ProcessHandle.current().pid(), 0, 2) / TICKS_PER_SECOND;
    }

    /** Of the children of this process that have ended. */
    static double endedChildren() {
        return ticks(ProcessHandle.current().pid(), 2, 4) / TICKS_PER_SECOND;
    }

    private static long ticks(long pid, int from, int to) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return IntStream.range(FIRST + from, FIRST + to)
                    .mapToLong(field -> Long.parseLong(afterName[field]))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
