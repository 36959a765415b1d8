package nl.sociaalpact.municipaldashboard.domain;

import java.util.Map;

/** A line of a table as the world sees it. */
public record PublishedRow(Map<Area, Shown> cells, Shown total) {
    /** Keeps its own copy. */
    public PublishedRow {
        cells = Map.copyOf(cells);
    }

    /** What is seen of one area. */
    public Shown cell(Area area) {
        return cells.getOrDefault(area, new Shown.Suppressed());
    }

    /** Whether there is anything to read in it. */
    public boolean hasCount() {
        return total instanceof Shown.Count || cells.values().stream().anyMatch(Shown.Count.class::isInstance);
    }
}
