package nl.sociaalpact.residentjourney.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs the roots of the access log (Ed25519, RFC 8032): a file with its 32 secret bytes in base64. */
@ApplicationScoped
class SigningKey {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;

    SigningKey(@ConfigProperty(name = "pact.access-log.signing-key-file") Path file) {
        this.key = read(file);
    }

    byte[] sign(byte[] hash) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(hash);
            return signature.sign();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the access log could not be signed", fault);
        }
    }

    private static PrivateKey read(Path file) {
        try {
            var secret = Base64.getDecoder().decode(Files.readString(file).strip());
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException fault) {
            throw new IllegalStateException("the signing key of the access log cannot be read: " + file, fault);
        }
    }
}
