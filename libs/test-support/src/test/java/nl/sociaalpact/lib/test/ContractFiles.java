package nl.sociaalpact.lib.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of the contracts module, as they lie on the class path: in a folder or in a jar. */
final class ContractFiles {
    static final String SCHEMA = ".v1.schema.json";
    static final String EXAMPLE = ".v1.example.json";
    private static final String EVENTS = "contracts/events";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ContractFiles() {}

    /** A fact of a service. */
    record Fact(String service, String name) {
        static Fact of(String path, String ending) {
            var parts = path.substring(0, path.length() - ending.length()).split("/");
            return new Fact(parts[0], parts[1]);
        }

        String type() {
            return "nl.sociaalpact." + service + "." + name + ".v1";
        }

        JsonNode schema() {
            return json(service + "/" + name + SCHEMA);
        }
    }

    /** Every fact that has a file with this ending. */
    static List<Fact> facts(String ending) {
        try {
            var folder = Objects.requireNonNull(
                            Thread.currentThread().getContextClassLoader().getResource(EVENTS))
                    .toURI();
            return paths(folder).stream()
                    .filter(path -> path.endsWith(ending))
                    .map(path -> Fact.of(path, ending))
                    .toList();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static JsonNode json(String path) {
        try {
            return JSON.readTree(ContractCheck.read(EVENTS + "/" + path));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(path, malformed);
        }
    }

    static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** This node and all below it. */
    static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(
                Stream.of(node), StreamSupport.stream(node.spliterator(), false).flatMap(ContractFiles::nodes));
    }

    private static List<String> paths(URI folder) {
        try {
            if (!"jar".equals(folder.getScheme())) {
                return below(Path.of(folder));
            }
            try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
                return below(jar.getPath(EVENTS));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
