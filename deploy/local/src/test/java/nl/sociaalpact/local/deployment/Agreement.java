package nl.sociaalpact.local.deployment;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tables of deploy/README.md, which people read and every deployment keeps to.
 *
 * @param ports of each process: its own, and for a service also the one for management
 * @param topics every topic, with the service that publishes on it
 * @param environment the keys that every deployment sets for every service
 * @param ownEnvironment the keys that it sets for one service only, with that service
 */
record Agreement(
        Map<String, List<Integer>> ports,
        Map<String, String> topics,
        Set<String> environment,
        Map<String, String> ownEnvironment) {
    static Agreement readFrom(ProjectFiles files) {
        var readme = files.text("deploy/README.md");
        var ports = new TreeMap<String, List<Integer>>();
        rows(readme, "| process | port |").forEach(row -> ports.put(row.getFirst(), numbers(row)));
        var topics = new TreeMap<String, String>();
        rows(readme, "| topic |").forEach(row -> topics.put(row.get(0), row.get(1)));
        var environment = rows(readme, "| key | meaning |").map(List::getFirst).collect(toCollection(TreeSet::new));
        var ownEnvironment = new TreeMap<String, String>();
        rows(readme, "| key | only for |").forEach(row -> ownEnvironment.put(row.get(0), row.get(1)));
        return new Agreement(ports, topics, environment, ownEnvironment);
    }

    /** A process with a port for management is a service; the others are the parts it stands on. */
    Set<String> services() {
        return ports.keySet().stream()
                .filter(process -> ports.get(process).size() == 2)
                .collect(toCollection(TreeSet::new));
    }

    Set<String> environment(String service) {
        var keys = new TreeSet<>(environment);
        ownEnvironment.forEach((key, owner) -> {
            if (owner.equals(service)) {
                keys.add(key);
            }
        });
        return keys;
    }

    private static List<Integer> numbers(List<String> row) {
        return row.stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static Stream<List<String>> rows(String markdown, String heading) {
        return markdown.lines()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(Agreement::cells);
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|"))
                .skip(1)
                .map(cell -> cell.replace("`", "").strip())
                .toList();
    }
}
