package nl.sociaalpact.lib.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Holds an event against its schema in the contracts module. */
public final class ContractCheck {
    private static final String FOLDER = "contracts/events/";

    private ContractCheck() {}

    /** Fails unless this payload is one that the contract of the fact allows. */
    public static void assertConforms(String service, String fact, String json) {
        var errors = schema(service, fact)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).as("%s/%s %s", service, fact, json).isEmpty();
    }

    /** The committed example of a fact. */
    public static String example(String service, String fact) {
        return read(FOLDER + service + "/" + fact + ".v1.example.json");
    }

    private static Schema schema(String service, String fact) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(FOLDER + service + "/" + fact + ".v1.schema.json"), InputFormat.JSON);
    }

    static String read(String resource) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
