package nl.sociaalpact.lib.events;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Events as a CloudEvents batch in JSON (JSON event format 1.0, section 4), with the extensions that our records on the
 * topics carry as headers, and {@code position} for the place in the history.
 */
public final class EventBatch {
    /** The media type of a batch. */
    public static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    private static final String SPEC_VERSION = "1.0";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventBatch() {}

    static byte[] write(List<SentEvent> events) throws IOException {
        var bytes = new ByteArrayOutputStream(512 * events.size() + 2);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (var event : events) {
                write(json, event);
            }
            json.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, SentEvent sent) throws IOException {
        var event = sent.event();
        json.writeStartObject();
        json.writeStringField("specversion", SPEC_VERSION);
        json.writeStringField("id", event.id().toString());
        json.writeStringField("source", event.source());
        json.writeStringField("type", event.type());
        json.writeStringField("subject", event.aggregateId().toString());
        json.writeStringField("time", event.time().toString());
        json.writeStringField("sequence", Long.toString(event.version()));
        json.writeStringField("sequencetype", "Integer");
        json.writeStringField("aggregatetype", event.aggregateType());
        json.writeStringField("partitionkey", sent.key());
        json.writeStringField("position", Long.toString(sent.position()));
        json.writeStringField("datacontenttype", "application/json");
        json.writeFieldName("data");
        json.writeRawValue(new String(event.data(), StandardCharsets.UTF_8));
        json.writeEndObject();
    }

    /**
     * Reads a batch.
     *
     * @throws Unprocessable when it is none, or an event in it lacks something
     */
    public static List<SentEvent> read(byte[] batch) {
        try {
            var events = JSON.readTree(batch);
            require(events.isArray());
            return StreamSupport.stream(events.spliterator(), false)
                    .map(EventBatch::event)
                    .toList();
        } catch (IOException | RuntimeException malformed) {
            throw new Unprocessable("no-event");
        }
    }

    private static SentEvent event(JsonNode json) {
        require(SPEC_VERSION.equals(text(json, "specversion")));
        require(json.path("data").isObject());
        return new SentEvent(
                number(json, "position"),
                text(json, "partitionkey"),
                new ReceivedEvent(
                        UUID.fromString(text(json, "id")),
                        text(json, "type"),
                        text(json, "source"),
                        text(json, "aggregatetype"),
                        UUID.fromString(text(json, "subject")),
                        number(json, "sequence"),
                        Instant.parse(text(json, "time")),
                        json.get("data").toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static long number(JsonNode json, String name) {
        var number = Long.parseLong(text(json, name));
        require(number > 0);
        return number;
    }

    private static String text(JsonNode json, String name) {
        require(json.path(name).isTextual());
        return json.get(name).textValue();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new Unprocessable("no-event");
        }
    }
}
