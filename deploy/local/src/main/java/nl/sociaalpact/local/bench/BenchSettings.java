package nl.sociaalpact.local.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How much to measure.
 *
 * @param home folder in which the bench makes its own, so that it measures the disk that the platform uses
 * @param warmUp how long help questions are written before anything is measured
 * @param round how long one round of one side lasts
 * @param rounds how often each pair of sides is measured
 * @param clients how many clients at a time write help questions
 * @param rates how many help questions a second are followed into the journey
 */
public record BenchSettings(
        Path home, Duration warmUp, Duration round, int rounds, List<Integer> clients, List<Integer> rates) {
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final List<Integer> RATES = List.of(50, 200);

    public BenchSettings {
        clients = List.copyOf(clients);
        rates = List.copyOf(rates);
    }

    /** What a comparison needs. */
    public static BenchSettings thorough(Path home, int warmUp, int seconds) {
        return new BenchSettings(home, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), 3, CLIENTS, RATES);
    }

    /** A first impression: every figure is there, none is steady. */
    public static BenchSettings quick(Path home, int warmUp, int seconds) {
        return new BenchSettings(home, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), 1, CLIENTS, RATES);
    }

    int mostClients() {
        return clients.stream().mapToInt(Integer::intValue).max().orElse(1);
    }
}
