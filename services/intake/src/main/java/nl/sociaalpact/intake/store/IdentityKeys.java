package nl.sociaalpact.intake.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** One key for each use, derived (HKDF, RFC 5869) from the secret of the identity index. */
@Startup
@ApplicationScoped
class IdentityKeys {
    private static final int BYTES = 32;

    private final SecretKey index;
    private final byte[] tokens;

    IdentityKeys(IdentityIndexConfig config) {
        var secret = secret(config.keyFile());
        try {
            var derivation = KDF.getInstance("HKDF-SHA256");
            this.index = derivation.deriveKey("HmacSHA256", expand(secret, "identity-index"));
            this.tokens = derivation.deriveData(expand(secret, "candidate-token"));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("keys of the identity index could not be derived", fault);
        }
    }

    /** For the blind index. */
    SecretKey index() {
        return index;
    }

    /** For the tokens of candidates. */
    byte[] tokens() {
        return tokens.clone();
    }

    private static HKDFParameterSpec expand(byte[] secret, String use) {
        return HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(use.getBytes(StandardCharsets.UTF_8), BYTES);
    }

    private static byte[] secret(Path file) {
        try {
            var secret = Base64.getDecoder().decode(Files.readString(file).strip());
            if (secret.length != BYTES) {
                throw new IllegalStateException("the key of the identity index must be 32 bytes in base64: " + file);
            }
            return secret;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("the key of the identity index cannot be read: " + file, unreadable);
        }
    }
}
