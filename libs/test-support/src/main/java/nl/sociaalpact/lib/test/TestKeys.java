package nl.sociaalpact.lib.test;

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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/** Fresh keys for one run of the tests. */
final class TestKeys {
    private TestKeys() {}

    static Path residentReferenceKeyset() {
        try {
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
            var handle = KeysetHandle.generateNew(parameters);
            return file(TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** 32 random bytes in base64. */
    static Path randomKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return file(Base64.getEncoder().encodeToString(key));
    }

    private static Path file(String content) {
        try {
            var file = Files.createTempFile("pact-key-", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
