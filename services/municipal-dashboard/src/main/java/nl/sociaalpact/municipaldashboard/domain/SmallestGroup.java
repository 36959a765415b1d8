package nl.sociaalpact.municipaldashboard.domain;

import java.util.EnumMap;
import java.util.Map;
import nl.sociaalpact.municipaldashboard.domain.Shown.Count;
import nl.sociaalpact.municipaldashboard.domain.Shown.Suppressed;

/**
 * Decides what may be shown. A cell below the smallest group is suppressed, and zero looks just the same. The total of
 * a row is shown only when it tells nothing about its suppressed cells: each of them could still be anything from zero
 * to one below the smallest group, and together they are a group that is large enough.
 *
 * @param size how many make a group
 */
public record SmallestGroup(int size) {
    /** A smaller group is never shown, whatever the configuration says. */
    public static final int MINIMUM = 5;

    /** Refuses a group that is too small to hide in. */
    public SmallestGroup {
        if (size < MINIMUM) {
            throw new IllegalArgumentException("the smallest group that is shown has at least " + MINIMUM);
        }
    }

    /** What the world sees of a row; an area that is not named has zero. */
    public PublishedRow publish(Map<Area, Integer> counts) {
        var cells = new EnumMap<Area, Shown>(Area.class);
        for (var area : Area.values()) {
            cells.put(area, cell(counts.getOrDefault(area, 0)));
        }
        return new PublishedRow(cells, total(counts));
    }

    private Shown cell(int count) {
        return count < size ? new Suppressed() : new Count(count);
    }

    private Shown total(Map<Area, Integer> counts) {
        var sum = 0;
        var hiddenCells = Area.values().length;
        var hiddenSum = 0;
        for (var count : counts.values()) {
            sum += count;
            if (count < size) {
                hiddenSum += count;
            } else {
                hiddenCells--;
            }
        }
        return tellsNothing(hiddenCells, hiddenSum) ? new Count(sum) : new Suppressed();
    }

    /**
     * A reader subtracts the shown cells from the total and so learns the sum of the hidden ones. Any one of them can
     * be zero as long as the others have room for the whole sum, and can be as large as a hidden cell gets as long as
     * the sum is at least that.
     */
    private boolean tellsNothing(int hiddenCells, int hiddenSum) {
        var largestHidden = size - 1;
        return hiddenCells == 0 || (hiddenSum >= size && hiddenSum <= (hiddenCells - 1) * largestHidden);
    }
}
