package nl.sociaalpact.lib.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An event of another service.
 *
 * @param id the CloudEvents id
 * @param type {@code nl.sociaalpact.<service>.<fact>.v<version>}
 * @param source who says so: {@code urn:nld:oin:<oin>:<service>}
 * @param aggregateType what changed
 * @param aggregateId which one
 * @param version the place of this event among those of its aggregate, from 1 without gaps
 * @param time when the source logged it
 * @param data the payload, JSON
 */
public record ReceivedEvent(
        UUID id,
        String type,
        String source,
        String aggregateType,
        UUID aggregateId,
        long version,
        Instant time,
        byte[] data) {

    /** Unknown fields are ignored, so that a producer may add some; a wanted field that is missing refuses the event. */
    private static final JsonMapper TOLERANT = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The last part of the type without its version, for example {@code referral-accepted}. */
    public String fact() {
        var withoutVersion = type.replaceFirst("\\.v[0-9]+$", "");
        return withoutVersion.substring(withoutVersion.lastIndexOf('.') + 1);
    }

    /**
     * The payload as the reader's own record, whose constructor refuses missing fields.
     *
     * @throws Unprocessable when it does not fit
     */
    public <T> T read(Class<T> wire) {
        try {
            ObjectReader reader = TOLERANT.readerFor(wire);
            T value = reader.readValue(data);
            return Objects.requireNonNull(value);
        } catch (IOException | NullPointerException malformed) {
            throw new Unprocessable("payload");
        }
    }
}
