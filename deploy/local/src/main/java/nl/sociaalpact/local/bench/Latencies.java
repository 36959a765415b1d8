package nl.sociaalpact.local.bench;

import java.util.Arrays;

/** Durations in milliseconds, in order. */
final class Latencies {
    private final double[] sorted;

    private Latencies(double[] sorted) {
        this.sorted = sorted;
    }

    static Latencies of(double[] milliseconds) {
        if (milliseconds.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    int count() {
        return sorted.length;
    }

    double median() {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double p99() {
        return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
    }

    double lowest() {
        return sorted[0];
    }

    double highest() {
        return sorted[sorted.length - 1];
    }
}
