package nl.sociaalpact.municipaldashboard.domain;

import java.time.Instant;
import java.util.Map;

/**
 * Everything that was counted, and what may be shown of it.
 *
 * @param countedAt up to when
 */
public record Figures(Instant countedAt, SmallestGroup smallestGroup, Map<FigureRow, Map<Area, Integer>> counts) {
    /** Keeps its own copy. */
    public Figures {
        counts = Map.copyOf(counts);
    }

    /** What the world sees of a row; rows that nothing was counted in are no exception. */
    public PublishedRow show(FigureRow row) {
        return smallestGroup.publish(counts.getOrDefault(row, Map.of()));
    }
}
