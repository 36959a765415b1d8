package nl.sociaalpact.municipaldashboard.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Somebody who knows everything that is published of a row and exactly how it is published, and tries every table that
 * it could have come from.
 *
 * @param publish how a row is published
 * @param size the smallest group
 */
record Attacker(Function<Map<Area, Integer>, PublishedRow> publish, int size) {

    /** For each suppressed cell, every value that it can still have. */
    Map<Area, Set<Integer>> suspects(PublishedRow seen) {
        var suspects = new EnumMap<Area, Set<Integer>>(Area.class);
        for (var table : tables(seen)) {
            if (publish.apply(table).equals(seen)) {
                hidden(seen)
                        .forEach(area -> suspects.computeIfAbsent(area, unseen -> new HashSet<>())
                                .add(table.getOrDefault(area, 0)));
            }
        }
        return suspects;
    }

    private List<Map<Area, Integer>> tables(PublishedRow seen) {
        var shown = new EnumMap<Area, Integer>(Area.class);
        seen.cells().forEach((area, cell) -> {
            if (cell instanceof Shown.Count(var value)) {
                shown.put(area, value);
            }
        });
        List<Map<Area, Integer>> tables = List.of(shown);
        for (var area : hidden(seen)) {
            tables = tables.stream()
                    .flatMap(table -> withEvery(table, area).stream())
                    .toList();
        }
        return tables;
    }

    private List<Map<Area, Integer>> withEvery(Map<Area, Integer> table, Area area) {
        var tables = new ArrayList<Map<Area, Integer>>();
        for (var value = 0; value < size; value++) {
            var next = new EnumMap<Area, Integer>(Area.class);
            next.putAll(table);
            next.put(area, value);
            tables.add(next);
        }
        return tables;
    }

    private static List<Area> hidden(PublishedRow seen) {
        return seen.cells().entrySet().stream()
                .filter(cell -> cell.getValue() instanceof Shown.Suppressed)
                .map(Map.Entry::getKey)
                .toList();
    }
}
