package nl.sociaalpact.local.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sociaalpact.local.part.ProcessIdentity;
import nl.sociaalpact.local.part.StopSignal;

/** What a supervisor notes for those who come after it: {@code status}, {@code down}, and the next {@code up} when it was killed. */
public record State(
        Phase phase,
        ProcessIdentity supervisor,
        Path data,
        Map<String, Integer> ports,
        List<String> parts,
        List<Running> processes) {

    /** How far the supervisor is. */
    public enum Phase {
        STARTING,
        RUNNING,
        STOPPING
    }

    /** The latest process of a part, and how to ask it to stop. */
    public record Running(String part, ProcessIdentity process, StopSignal stopSignal) {}

    public State {
        ports = Map.copyOf(ports);
        parts = List.copyOf(parts);
        processes = List.copyOf(processes);
    }

    public PlatformSettings settings(Path home) {
        return new PlatformSettings(home, data, new Ports(ports), parts, Map.of());
    }

    /** The process of a part, while it lives. */
    public Optional<ProcessHandle> process(String part) {
        return processes.stream()
                .filter(running -> running.part().equals(part))
                .findFirst()
                .flatMap(running -> running.process().find());
    }
}
