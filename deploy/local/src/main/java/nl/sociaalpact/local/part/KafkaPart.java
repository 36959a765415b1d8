package nl.sociaalpact.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** One Kafka broker of our own (KRaft) on 127.0.0.1, in a JVM of its own, with the topics of the platform. */
public final class KafkaPart implements Part, AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> NO_EXTRA = Map.of();

    private final KafkaSettings settings;
    private final KafkaTopics topics;
    private @Nullable ChildProcess broker;

    public KafkaPart(KafkaSettings settings) {
        this.settings = settings;
        this.topics = new KafkaTopics(settings.bootstrapServers());
    }

    /** For tests: a started broker on a free port, in a folder of its own that goes when the JVM ends. */
    public static KafkaPart temporary() {
        try {
            var folder = Files.createTempDirectory("pact-kafka-");
            var part = new KafkaPart(
                    new KafkaSettings(folder.resolve("data"), folder.resolve("kafka.log"), FreePort.any(), NO_EXTRA));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> part.discard(folder)));
            part.start();
            return part;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** For tests: the one temporary broker that all tests of this JVM share. */
    public static KafkaPart shared() {
        return Shared.BROKER;
    }

    private static final class Shared {
        static final KafkaPart BROKER = temporary();
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String url() {
        return "kafka://" + bootstrapServers();
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    @Override
    public Path log() {
        return settings.log();
    }

    @Override
    public synchronized void start() {
        if (broker != null && broker.isAlive()) {
            return;
        }
        var properties = prepare();
        var process = run("kafka.Kafka", List.of(properties.toString()));
        broker = process;
        var ready = Deadline.in(START_PATIENCE).await(() -> !process.isAlive() || isReady());
        if (!ready || !process.isAlive()) {
            stop();
            throw new PlatformFailure("Kafka does not start on port %d; see %s.".formatted(settings.port(), log()));
        }
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
        var process = run("kafka.tools.StorageTool", List.of("format", "-t", cluster, "-c", properties.toString()));
        if (!process.awaitExit(Duration.ofMinutes(1)) || process.exitCode() != 0) {
            process.stop(StopSignal.TERM, Duration.ofSeconds(5));
            throw new PlatformFailure(
                    "Kafka could not make its data folder %s; see %s.".formatted(settings.data(), log()));
        }
    }

    private ChildProcess run(String program, List<String> arguments) {
        var command = JavaCommand.of(
                List.of(
                        "-Xms64m",
                        "-Xmx256m",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-cp",
                        Checkout.libraries(),
                        program),
                arguments);
        return ChildProcess.start(new ChildProcess.Launch(name(), command, Map.of(), log()));
    }

    @Override
    public boolean isHealthy() {
        return topics.answers();
    }

    @Override
    public synchronized Optional<ProcessHandle> process() {
        return Optional.ofNullable(broker).filter(ChildProcess::isAlive).map(ChildProcess::handle);
    }

    @Override
    public synchronized void stop() {
        if (broker != null) {
            broker.stop(StopSignal.TERM, STOP_PATIENCE);
        }
    }

    /** Stops the broker; the data stays. */
    @Override
    public void close() {
        stop();
    }

    private void discard(Path folder) {
        try {
            stop();
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
