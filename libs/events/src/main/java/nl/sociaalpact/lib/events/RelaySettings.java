package nl.sociaalpact.lib.events;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/** Where the relay reads and where it sends. */
record RelaySettings(
        String databaseUrl,
        String username,
        String password,
        String brokers,
        String source,
        Duration poll,
        Duration longestPause,
        int batch) {

    /** A connection that notices within seconds that the other side is gone, so that its lock is given up. */
    Properties connection() {
        var properties = new Properties();
        properties.putAll(Map.of(
                "user", username,
                "password", password,
                "tcpKeepAlive", "true",
                "connectTimeout", "5",
                "socketTimeout", "10",
                "ApplicationName", "relay"));
        return properties;
    }

    /** An idempotent producer that waits for all in-sync replicas and does not hold records back. */
    Map<String, Object> producer() {
        return Map.of(
                "bootstrap.servers", brokers,
                "client.id", "relay",
                "acks", "all",
                "enable.idempotence", "true",
                "linger.ms", "0",
                "max.block.ms", "5000",
                "request.timeout.ms", "5000",
                "delivery.timeout.ms", "20000",
                "compression.type", "none");
    }
}
