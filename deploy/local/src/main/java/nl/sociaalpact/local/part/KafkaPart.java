package nl.sociaalpact.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** One Kafka broker of our own (KRaft) on 127.0.0.1, in a JVM of its own, with the topics of the platform. */
public final class KafkaPart extends ProcessPart {
    private static final Duration START_PATIENCE = Duration.ofSeconds(120);

    private final KafkaSettings settings;
    private final KafkaTopics topics;

    public KafkaPart(KafkaSettings settings) {
        super("kafka", settings.log(), StopSignal.TERM);
        this.settings = settings;
        this.topics = new KafkaTopics(settings.bootstrapServers());
    }

    /** For tests: a started broker on a free port, in a folder of its own that goes when the JVM ends. */
    public static KafkaPart temporary() {
        return Temporary.start(
                "kafka",
                folder -> new KafkaPart(new KafkaSettings(
                        folder.resolve("data"), folder.resolve("kafka.log"), FreePort.any(), Map.of())));
    }

    /** For tests: the one temporary broker that all tests of this JVM share. */
    public static KafkaPart shared() {
        return Shared.BROKER;
    }

    private static final class Shared {
        static final KafkaPart BROKER = temporary();
    }

    @Override
    public String url() {
        return "kafka://" + bootstrapServers();
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    @Override
    boolean launchAndAwait() {
        launch(command("kafka.Kafka", List.of(prepare().toString())), Map.of());
        return Deadline.in(START_PATIENCE).await(() -> !isAlive() || isReady()) && isAlive();
    }

    private boolean isReady() {
        return topics.create(Topics.ALL, Topics.PARTITIONS) && topics.haveLeaders(Topics.ALL);
    }

    /** Adds topics beside those of the platform. */
    public void createTopics(List<String> names, int partitions) {
        var deadline = Deadline.in(START_PATIENCE);
        if (!deadline.await(() -> topics.create(names, partitions) && topics.haveLeaders(names))) {
            throw new PlatformFailure("Kafka does not make the topics %s; see %s.".formatted(names, log()));
        }
    }

    private Path prepare() {
        try {
            Files.createDirectories(settings.data());
            var properties = settings.data().resolve("server.properties");
            Files.writeString(properties, settings.serverProperties(FreePort.any()));
            if (!Files.exists(settings.logFolder().resolve("meta.properties"))) {
                format(properties);
            }
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void format(Path properties) {
        var cluster = Uuid.randomUuid().toString();
        var format = new ChildProcess.Launch(
                "kafka format",
                command("kafka.tools.StorageTool", List.of("format", "-t", cluster, "-c", properties.toString())),
                Map.of(),
                log());
        if (!ChildProcess.succeeds(format, Duration.ofMinutes(1))) {
            throw new PlatformFailure(
                    "Kafka could not make its data folder %s; see %s.".formatted(settings.data(), log()));
        }
    }

    private static List<String> command(String program, List<String> arguments) {
        var options = List.of(
                "-Xms64m",
                "-Xmx256m",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSX",
                "-cp",
                Checkout.libraries(),
                program);
        return JavaCommand.of(options, arguments);
    }

    @Override
    public boolean isHealthy() {
        return topics.answers();
    }
}
