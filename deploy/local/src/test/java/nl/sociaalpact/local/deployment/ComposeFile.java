package nl.sociaalpact.local.deployment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** docker-compose.yml, with the questions that the tests ask of it. */
record ComposeFile(Node services) {
    /** They do one thing before the others start, and end. */
    static final Set<String> ERRANDS = Set.of("databases", "topics", "keys");

    static ComposeFile readFrom(ProjectFiles files) {
        return new ComposeFile(files.yaml("docker-compose.yml").at("services"));
    }

    Set<String> processes() {
        var names = services.keys();
        names.removeAll(ERRANDS);
        return names;
    }

    Node service(String name) {
        return services.at(name);
    }

    Map<String, String> environment(String service) {
        return services.at(service, "environment").textsByKey();
    }

    List<PublishedPort> ports(String service) {
        return services.at(service, "ports").texts().stream()
                .map(PublishedPort::parse)
                .toList();
    }

    /** A port of the machine that leads to a port in a container. */
    record PublishedPort(String address, int outside, int inside) {
        static PublishedPort parse(String text) {
            var parts = text.split(":");
            return new PublishedPort(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
    }
}
