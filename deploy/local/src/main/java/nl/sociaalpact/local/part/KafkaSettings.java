package nl.sociaalpact.local.part;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A broker that is its own controller. Extra settings are Kafka's own and win over ours. */
public record KafkaSettings(Path data, Path log, int port, Map<String, String> extra) {
    /** A broker on its own cannot copy its internal topics. */
    private static final Map<String, String> SINGLE_BROKER = Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "6",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "6",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0");

    /** After a kill -9 the broker leads again when its old session is over: 7 to 10 s instead of 15 s with the defaults. */
    private static final Map<String, String> FAST_RETURN =
            Map.of("broker.session.timeout.ms", "2000", "broker.heartbeat.interval.ms", "400");

    private static final Map<String, String> MODEST = Map.of(
            "num.network.threads", "2",
            "num.io.threads", "4",
            "log.cleaner.threads", "1",
            "log.cleaner.dedupe.buffer.size", "16777216");

    public KafkaSettings {
        data = data.toAbsolutePath();
        extra = Map.copyOf(extra);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    Path logFolder() {
        return data.resolve("log");
    }

    String serverProperties(int controllerPort) {
        var all = new LinkedHashMap<String, String>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        all.put(
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        all.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put("log.dirs", logFolder().toString());
        all.put("auto.create.topics.enable", "false");
        all.putAll(SINGLE_BROKER);
        all.putAll(FAST_RETURN);
        all.putAll(MODEST);
        all.putAll(extra);
        return all.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
