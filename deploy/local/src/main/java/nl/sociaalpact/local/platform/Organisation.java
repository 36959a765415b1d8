package nl.sociaalpact.local.platform;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.local.part.Checkout;
import nl.sociaalpact.local.part.PlatformFailure;
import org.jspecify.annotations.Nullable;

/** An organisation of the pact as the project knows it from the start. The municipality, which is not seeded, registers itself. */
public record Organisation(
        UUID id,
        String code,
        String name,
        String kind,
        @Nullable String kvkNumber,
        boolean seeded) {
    static final String STEWARD = "gemeente";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public static List<Organisation> all() {
        var file = Checkout.organisations();
        try {
            return JSON.readValue(file.toFile(), new TypeReference<>() {});
        } catch (IOException failure) {
            throw new PlatformFailure(
                    "The organisations cannot be read from %s; put the file back.".formatted(file), failure);
        }
    }

    public static Organisation withCode(String code) {
        return all().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new PlatformFailure("%s knows no organisation %s.".formatted(Checkout.organisations(), code)));
    }
}
