package nl.sociaalpact.local.deployment;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a service reads from its environment, found in the configuration and code of itself and of the libraries.
 *
 * @param defined keys with a value in the configuration, and that value
 * @param required keys without which the service cannot start
 * @param known every key that is read
 * @param prefixes of configuration interfaces: every key below is taken as read
 */
record ServiceSettings(Map<String, String> defined, Set<String> required, Set<String> known, Set<String> prefixes) {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{((?:pact|kafka)\\.[a-z0-9.-]+)(:)?");
    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(\\s*name\\s*=\\s*\"((?:pact|kafka)\\.[^\"]+)\"([^)]*)\\)\\s*(\\w+)");

    static ServiceSettings of(ProjectFiles files, String service) {
        var settings = new ServiceSettings(new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        var modules = new ArrayList<Path>();
        files.folders("libs").forEach(library -> modules.add(files.root().resolve("libs/" + library)));
        modules.add(files.root().resolve("services/" + service));
        for (var module : modules) {
            files.under(module.resolve("src/main/resources"), ".properties")
                    .forEach(file -> settings.configuration(files.properties(file)));
            files.under(module.resolve("src/main/java"), ".java").forEach(file -> settings.code(read(file)));
        }
        settings.required.removeAll(settings.defined.keySet());
        return settings;
    }

    boolean reads(String variable) {
        return known.stream().anyMatch(key -> variable(key).equals(variable))
                || prefixes.stream()
                        .filter(prefix -> !prefix.isEmpty())
                        .anyMatch(prefix -> variable.startsWith(variable(prefix) + "_"));
    }

    Set<String> requiredVariables() {
        return required.stream().map(ServiceSettings::variable).collect(toCollection(TreeSet::new));
    }

    /** How MicroProfile Config writes a key as an environment variable. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private void configuration(Properties properties) {
        for (var key : properties.stringPropertyNames()) {
            if (!key.startsWith("%")) {
                known.add(key);
                defined.put(key, properties.getProperty(key));
                references(properties.getProperty(key));
            }
        }
    }

    private void references(String value) {
        REFERENCE.matcher(value).results().forEach(reference -> {
            known.add(reference.group(1));
            if (reference.group(2) == null) {
                required.add(reference.group(1));
            }
        });
    }

    private void code(String source) {
        var mapped = MappedKeys.in(source);
        prefixes.add(mapped.prefix());
        known.addAll(mapped.keys().keySet());
        required.addAll(
                mapped.keys().keySet().stream().filter(mapped.keys()::get).toList());
        INJECTED.matcher(source).results().forEach(property -> {
            known.add(property.group(1));
            if (!property.group(2).contains("defaultValue")
                    && !List.of("Optional", "OptionalInt").contains(property.group(3))) {
                required.add(property.group(1));
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
