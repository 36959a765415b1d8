package nl.sociaalpact.intake.store;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.intake.usecase.CandidateTokens;

/** Candidates sealed with AES-GCM; the organisation is part of what the seal covers, so no other can open it. */
@ApplicationScoped
class SealedCandidateTokens implements CandidateTokens {
    private static final Duration USABLE = Duration.ofMinutes(15);
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int CONTENT_BYTES = 24;

    private final Aead seal;

    SealedCandidateTokens(IdentityKeys keys) {
        this.seal = seal(keys.tokens());
    }

    @Override
    public String of(OrganisationId caller, JourneyId candidate, Instant now) {
        var content = ByteBuffer.allocate(CONTENT_BYTES)
                .putLong(candidate.value().getMostSignificantBits())
                .putLong(candidate.value().getLeastSignificantBits())
                .putLong(now.plus(USABLE).getEpochSecond());
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(seal.encrypt(content.array(), associated(caller)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("candidate could not be sealed", fault);
        }
    }

    @Override
    public Optional<JourneyId> resolve(OrganisationId caller, String token, Instant now) {
        try {
            var content = ByteBuffer.wrap(seal.decrypt(Base64.getUrlDecoder().decode(token), associated(caller)));
            var journey = new JourneyId(new UUID(content.getLong(), content.getLong()));
            return now.getEpochSecond() < content.getLong() ? Optional.of(journey) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException notForThisCaller) {
            return Optional.empty();
        }
    }

    private static byte[] associated(OrganisationId caller) {
        return caller.value().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Aead seal(byte[] key) {
        try {
            AeadConfig.register();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(aesGcm(key)).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("key for candidates cannot be used", fault);
        }
    }

    @AccessesPartialKey
    private static AesGcmKey aesGcm(byte[] key) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(NONCE_BYTES)
                        .setTagSizeBytes(TAG_BYTES)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
    }
}
