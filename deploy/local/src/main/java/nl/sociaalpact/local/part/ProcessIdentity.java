package nl.sociaalpact.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which process, beyond doubt: numbers are used again, but never with the same start tick in the same boot. The tick is the kernel's own, so it
 * does not move when the clock is set.
 */
public record ProcessIdentity(long pid, long startTick, String boot) {
    private static final int START_TICK_FIELD = 22;

    public static ProcessIdentity of(ProcessHandle handle) {
        return new ProcessIdentity(handle.pid(), startTick(handle.pid()).orElse(0L), currentBoot());
    }

    /** The process, if it lives and is still the same. */
    public Optional<ProcessHandle> find() {
        if (!boot.equals(currentBoot()) || !startTick(pid).equals(Optional.of(startTick))) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    private static Optional<Long> startTick(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The second field is the program's name in brackets and may itself hold spaces.
            var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Optional.of(Long.valueOf(afterName[START_TICK_FIELD - 3]));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String currentBoot() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException hidden) {
            return "";
        }
    }
}
