package nl.sociaalpact.residentjourney.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sociaalpact.residentjourney.JourneyConfig;
import nl.sociaalpact.residentjourney.usecase.Histories;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The services that this one follows, as far as they can tell their history again: over real HTTP, for one token. */
final class Owners implements AutoCloseable {
    private final String authorization;
    private final int page;
    private final Map<String, List<ConsumerRecord<String, byte[]>>> histories = new HashMap<>();
    private final List<HttpServer> servers = new ArrayList<>();

    Owners(String authorization, int page) {
        this.authorization = authorization;
        this.page = page;
        var settings = new HashMap<String, String>();
        settings.put("pact.journey.source", "urn:nld:oin:00000004000000000000:resident-journey");
        for (var owner : List.of("intake", "referral", "early-signalling")) {
            histories.put("pact." + owner + ".v1", new ArrayList<>());
            settings.put("pact.journey.owners." + owner + ".url", serve(owner));
        }
        var config = new SmallRyeConfigBuilder()
                .withMapping(JourneyConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(JourneyConfig.class);
        var vertx = Arc.container().instance(Vertx.class).get();
        QuarkusMock.installMockForType(new ReplayedHistories(vertx, config), Histories.class);
    }

    /** From now on the record's owner has it in its history. */
    synchronized void tell(ConsumerRecord<String, byte[]> record) {
        histories.get(record.topic()).add(record);
    }

    /** As if nothing had ever been told. */
    synchronized void forget() {
        histories.values().forEach(List::clear);
    }

    private String serve(String owner) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newSingleThreadExecutor());
            server.createContext("/internal/replay", exchange -> answer(exchange, "pact." + owner + ".v1"));
            server.start();
            servers.add(server);
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void answer(HttpExchange exchange, String topic) throws IOException {
        var allowed = authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var body = allowed ? page(topic, exchange.getRequestURI().getQuery()).getBytes(UTF_8) : new byte[0];
        exchange.sendResponseHeaders(allowed ? 200 : 401, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized String page(String topic, String query) {
        var since = Stream.of(query.split("&"))
                .filter(part -> part.startsWith("since="))
                .mapToInt(part -> Integer.parseInt(part.substring(6)))
                .findFirst()
                .orElse(0);
        var history = histories.get(topic);
        return IntStream.range(since, Math.min(history.size(), since + page))
                .mapToObj(place -> event(history.get(place), place + 1))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String event(ConsumerRecord<String, byte[]> record, int position) {
        var attributes = Stream.of(
                        "specversion", "id", "source", "type", "subject", "time", "sequence", "aggregatetype")
                .map(name -> "\"%s\":\"%s\""
                        .formatted(
                                name,
                                new String(
                                        record.headers()
                                                .lastHeader("ce_" + name)
                                                .value(),
                                        UTF_8)))
                .collect(Collectors.joining(","));
        return "{%s,\"partitionkey\":\"%s\",\"position\":\"%d\",\"data\":%s}"
                .formatted(attributes, record.key(), position, new String(record.value(), UTF_8));
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }
}
