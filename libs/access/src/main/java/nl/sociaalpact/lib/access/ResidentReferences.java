package nl.sociaalpact.lib.access;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.keyderivation.KeyDerivationConfig;
import com.google.crypto.tink.keyderivation.KeysetDeriver;
import com.google.crypto.tink.prf.PrfConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Converts between a journey id, which never leaves the platform, and the reference under which one organisation knows
 * the resident: the id encrypted with AES-SIV (RFC 5297) under a key of that organisation. Two organisations hold
 * different references for the same resident, and a reference taken from another organisation does not resolve.
 */
@ApplicationScoped
public class ResidentReferences {
    private static final byte[] CONTEXT = "resident-reference".getBytes(StandardCharsets.UTF_8);
    private static final int LONGEST = 100;

    private final KeysetDeriver deriver;
    private final Map<UUID, DeterministicAead> keys = new ConcurrentHashMap<>();

    ResidentReferences(@ConfigProperty(name = "pact.resident-reference.keyset") Path keyset) {
        this.deriver = deriver(keyset);
    }

    /** The reference that this organisation may see; always the same for the same pair. */
    public String of(UUID organisation, UUID journey) {
        var id = ByteBuffer.allocate(16)
                .putLong(journey.getMostSignificantBits())
                .putLong(journey.getLeastSignificantBits());
        try {
            var encrypted = key(organisation).encryptDeterministically(id.array(), CONTEXT);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("resident reference could not be made", fault);
        }
    }

    /** The journey behind a reference, or empty when this organisation was never given it. */
    public Optional<UUID> resolve(UUID organisation, String reference) {
        if (reference.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(key(organisation)
                    .decryptDeterministically(Base64.getUrlDecoder().decode(reference), CONTEXT));
            return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    /** Organisations are few and members only, so the derived keys stay few. */
    private DeterministicAead key(UUID organisation) {
        return keys.computeIfAbsent(organisation, this::derive);
    }

    private DeterministicAead derive(UUID organisation) {
        try {
            return deriver.deriveKeyset(organisation.toString().getBytes(StandardCharsets.UTF_8))
                    .getPrimitive(RegistryConfiguration.get(), DeterministicAead.class);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("key could not be derived", fault);
        }
    }

    private static KeysetDeriver deriver(Path keyset) {
        try {
            DeterministicAeadConfig.register();
            PrfConfig.register();
            KeyDerivationConfig.register();
            KeysetHandle handle =
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(keyset), InsecureSecretKeyAccess.get());
            return handle.getPrimitive(RegistryConfiguration.get(), KeysetDeriver.class);
        } catch (GeneralSecurityException | IOException fault) {
            throw new IllegalStateException("the keyset of resident references cannot be read: " + keyset, fault);
        }
    }
}
