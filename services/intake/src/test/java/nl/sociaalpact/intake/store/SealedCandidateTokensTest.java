package nl.sociaalpact.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedCandidateTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final OrganisationId DYNAMO = new OrganisationId(new UUID(0, 3));
    private static final OrganisationId SWAZOOM = new OrganisationId(new UUID(0, 4));
    private static final JourneyId JOURNEY = new JourneyId(UUID.fromString("3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4"));

    @TempDir
    Path folder;

    private SealedCandidateTokens tokens;

    @BeforeEach
    void readTheKey() throws IOException {
        tokens = tokens(1);
    }

    private SealedCandidateTokens tokens(int number) throws IOException {
        var file = folder.resolve("key-" + number);
        var key = new byte[32];
        key[0] = (byte) number;
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
        return new SealedCandidateTokens(new IdentityKeys(() -> file));
    }

    @Test
    void theOrganisationThatGotATokenCanUseItForAQuarterOfAnHour() {
        var token = tokens.of(DYNAMO, JOURNEY, NOW);
        assertThat(tokens.resolve(DYNAMO, token, NOW)).contains(JOURNEY);
        assertThat(tokens.resolve(DYNAMO, token, NOW.plus(Duration.ofSeconds(899))))
                .contains(JOURNEY);
        assertThat(tokens.resolve(DYNAMO, token, NOW.plus(Duration.ofMinutes(15))))
                .isEmpty();
    }

    @Test
    void anotherOrganisationCannotUseIt() {
        assertThat(tokens.resolve(SWAZOOM, tokens.of(DYNAMO, JOURNEY, NOW), NOW))
                .isEmpty();
    }

    @Test
    void aTokenOfAnotherKeyIsNone() throws IOException {
        assertThat(tokens.resolve(DYNAMO, tokens(2).of(DYNAMO, JOURNEY, NOW), NOW))
                .isEmpty();
    }

    @Test
    void aChangedOrInventedTokenIsNone() {
        var bytes = Base64.getUrlDecoder().decode(tokens.of(DYNAMO, JOURNEY, NOW));
        for (var i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(tokens.resolve(DYNAMO, Base64.getUrlEncoder().encodeToString(changed), NOW))
                    .as("byte %d", i)
                    .isEmpty();
        }
        assertThat(tokens.resolve(DYNAMO, "", NOW)).isEmpty();
        assertThat(tokens.resolve(DYNAMO, "not base64 !", NOW)).isEmpty();
        assertThat(tokens.resolve(DYNAMO, JOURNEY.value().toString(), NOW)).isEmpty();
    }

    @Test
    void twoTokensOfOneCandidateDiffer() {
        assertThat(tokens.of(DYNAMO, JOURNEY, NOW)).isNotEqualTo(tokens.of(DYNAMO, JOURNEY, NOW));
    }
}
