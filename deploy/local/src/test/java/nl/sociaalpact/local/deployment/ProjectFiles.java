package nl.sociaalpact.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sociaalpact.local.part.Checkout;
import org.yaml.snakeyaml.Yaml;

/** The files of the project. */
record ProjectFiles(Path root) {
    static ProjectFiles ofThisProject() {
        return new ProjectFiles(Checkout.root());
    }

    String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Node yaml(String path) {
        return new Node(path, new Yaml().load(text(path)));
    }

    Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    /** The names of the folders in a folder. */
    Set<String> folders(String path) {
        var names = new TreeSet<String>();
        try (var entries = Files.newDirectoryStream(root.resolve(path), Files::isDirectory)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    /** All files under a folder whose name ends like this; none when the folder does not exist. */
    List<Path> under(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A property of the parent pom. */
    String buildProperty(String name) {
        var property = Pattern.compile("<%1$s>(.*)</%1$s>".formatted(Pattern.quote(name)))
                .matcher(text("pom.xml"));
        assertThat(property.find()).as(name).isTrue();
        return property.group(1);
    }
}
