package nl.sociaalpact.local.part;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.AesSivParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.keyderivation.KeyDerivationConfig;
import com.google.crypto.tink.keyderivation.PrfBasedKeyDerivationParameters;
import com.google.crypto.tink.prf.HkdfPrfParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The key from which every organisation's own key for resident references is derived (AES-SIV, 64 bytes, no prefix). */
public final class ResidentReferenceKeyset {
    private ResidentReferenceKeyset() {}

    /** The keyset of this machine. */
    public static Path in(Secrets secrets) {
        return secrets.keyFile("resident-reference.keyset", ResidentReferenceKeyset::random);
    }

    /** A new keyset as Tink's JSON. */
    public static String random() {
        try {
            DeterministicAeadConfig.register();
            KeyDerivationConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(parameters()), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrfBasedKeyDerivationParameters parameters() throws GeneralSecurityException {
        var prf = HkdfPrfParameters.builder()
                .setKeySizeBytes(32)
                .setHashType(HkdfPrfParameters.HashType.SHA256)
                .build();
        var derived = AesSivParameters.builder()
                .setKeySizeBytes(64)
                .setVariant(AesSivParameters.Variant.NO_PREFIX)
                .build();
        return PrfBasedKeyDerivationParameters.builder()
                .setPrfParameters(prf)
                .setDerivedKeyParameters(derived)
                .build();
    }
}
