package nl.sociaalpact.lib.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.AesSivParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.keyderivation.KeyDerivationConfig;
import com.google.crypto.tink.keyderivation.PrfBasedKeyDerivationParameters;
import com.google.crypto.tink.prf.HkdfPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentReferencesTest {
    private static final long SEED = Long.getLong("pact.test.seed", 20261121);
    private static final UUID ONE = UUID.fromString("6f1d0f5e-0002-4a00-8000-000000000002");
    private static final UUID OTHER = UUID.fromString("6f1d0f5e-0003-4a00-8000-000000000003");
    private static final UUID JOURNEY = UUID.fromString("3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4");

    @TempDir
    private static Path folder;

    private static Path keyset;
    private static ResidentReferences references;

    @BeforeAll
    static void makeKeyset() throws GeneralSecurityException, IOException {
        keyset = Files.writeString(folder.resolve("keyset.json"), newKeyset());
        references = new ResidentReferences(keyset);
    }

    @Test
    void anOrganisationGetsBackTheJourneyItWasGiven() {
        assertThat(references.resolve(ONE, references.of(ONE, JOURNEY))).contains(JOURNEY);
    }

    @Test
    void theSamePairAlwaysHasTheSameReference() {
        assertThat(references.of(ONE, JOURNEY))
                .isEqualTo(references.of(ONE, JOURNEY))
                .isEqualTo(new ResidentReferences(keyset).of(ONE, JOURNEY));
    }

    @Test
    void twoOrganisationsHoldDifferentReferences() {
        assertThat(references.of(ONE, JOURNEY)).isNotEqualTo(references.of(OTHER, JOURNEY));
    }

    @Test
    void aReferenceOfAnotherOrganisationDoesNotResolve() {
        assertThat(references.resolve(ONE, references.of(OTHER, JOURNEY))).isEmpty();
    }

    @Test
    void aReferenceUnderAnotherKeysetDoesNotResolve() throws GeneralSecurityException, IOException {
        // Given
        var elsewhere = new ResidentReferences(Files.writeString(folder.resolve("other.json"), newKeyset()));
        // When / Then
        assertThat(references.resolve(ONE, elsewhere.of(ONE, JOURNEY))).isEmpty();
    }

    @Test
    void aReferenceShowsNothingOfTheJourney() {
        // Given
        var bytes = Base64.getUrlDecoder().decode(references.of(ONE, JOURNEY));
        // When / Then
        assertThat(bytes).hasSize(32);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(JOURNEY.toString().substring(0, 8));
    }

    @Test
    void oneChangedBitIsEnough() {
        // Given
        var bytes = Base64.getUrlDecoder().decode(references.of(ONE, JOURNEY));
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var tampered = bytes.clone();
            tampered[bit / 8] ^= (byte) (1 << bit % 8);
            // When
            var resolved = references.resolve(ONE, text(tampered));
            // Then
            assertThat(resolved).as("bit %s", bit).isEmpty();
        }
    }

    @Test
    void aTruncatedReferenceDoesNotResolve() {
        // Given
        var whole = references.of(ONE, JOURNEY);
        // When
        var resolved = IntStream.range(0, whole.length())
                .mapToObj(length -> references.resolve(ONE, whole.substring(0, length)))
                .collect(Collectors.toSet());
        // Then
        assertThat(resolved).hasSize(1).allMatch(java.util.Optional::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "=",
                "%",
                "a b",
                "../../x",
                "\u0000",
                "\ud83d",
                "é",
                "3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4"
            })
    void whatIsNoReferenceDoesNotResolve(String text) {
        assertThat(references.resolve(ONE, text)).isEmpty();
    }

    @Test
    void aVeryLongTextDoesNotResolve() {
        assertThat(references.resolve(ONE, "A".repeat(100_000))).isEmpty();
        assertThat(references.resolve(ONE, references.of(ONE, JOURNEY) + "A".repeat(100_000)))
                .isEmpty();
    }

    @Test
    void randomJourneysComeBackAndNeverMeet() {
        // Given
        var random = new Random(SEED);
        var seen = new HashSet<String>();
        for (var i = 0; i < 2_000; i++) {
            var organisation = new UUID(random.nextInt(5), 0);
            var journey = new UUID(random.nextLong(), random.nextLong());
            // When
            var reference = references.of(organisation, journey);
            // Then
            assertThat(references.resolve(organisation, reference))
                    .as("seed %s", SEED)
                    .contains(journey);
            assertThat(references.resolve(new UUID(9, random.nextLong()), reference))
                    .as("seed %s", SEED)
                    .isEmpty();
            assertThat(seen.add(reference)).as("seed %s", SEED).isTrue();
        }
    }

    @Test
    void randomTextDoesNotResolve() {
        // Given
        var random = new Random(SEED);
        for (var i = 0; i < 2_000; i++) {
            var bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            // When / Then
            assertThat(references.resolve(ONE, text(bytes))).as("seed %s", SEED).isEmpty();
        }
    }

    @Test
    void withoutAKeysetTheServiceDoesNotStart() {
        assertThatThrownBy(() -> new ResidentReferences(folder.resolve("absent.json")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.json");
    }

    @Test
    void aKeysetOfAnotherKindIsRefused() throws IOException {
        // Given
        var malformed = Files.writeString(folder.resolve("malformed.json"), "{\"primaryKeyId\":1}");
        // When / Then
        assertThatThrownBy(() -> new ResidentReferences(malformed)).isInstanceOf(IllegalStateException.class);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String newKeyset() throws GeneralSecurityException {
        DeterministicAeadConfig.register();
        PrfConfig.register();
        KeyDerivationConfig.register();
        var parameters = PrfBasedKeyDerivationParameters.builder()
                .setPrfParameters(HkdfPrfParameters.builder()
                        .setKeySizeBytes(32)
                        .setHashType(HkdfPrfParameters.HashType.SHA256)
                        .build())
                .setDerivedKeyParameters(AesSivParameters.builder()
                        .setKeySizeBytes(64)
                        .setVariant(AesSivParameters.Variant.NO_PREFIX)
                        .build())
                .build();
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
    }
}
