package nl.sociaalpact.lib.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** What the service under test says of itself in its application.properties. */
record ServiceSettings(Properties properties) {
    private static final String INCOMING = "mp.messaging.incoming.";
    private static final String TOPIC = ".topic";

    static ServiceSettings load() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            var properties = new Properties();
            properties.load(Objects.requireNonNull(file, "application.properties of the service under test"));
            return new ServiceSettings(properties);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return Objects.requireNonNull(properties.getProperty("quarkus.application.name"));
    }

    /** Channels that read a topic. */
    Stream<String> incomingChannels() {
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(INCOMING) && key.endsWith(TOPIC))
                .map(key -> key.substring(INCOMING.length(), key.length() - TOPIC.length()));
    }
}
