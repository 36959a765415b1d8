package nl.sociaalpact.local.part;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.AesSivParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.keyderivation.KeyDerivationConfig;
import com.google.crypto.tink.keyderivation.PrfBasedKeyDerivationParameters;
import com.google.crypto.tink.prf.HkdfPrfParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The key from which every organisation's own key for resident references is derived (AES-SIV, 64 bytes, no prefix). */
public final class ResidentReferenceKeyset {
    private static final String FILE = "resident-reference.keyset";

    private ResidentReferenceKeyset() {}

    /** The keyset of this machine, readable by its owner only and writable by nobody; made when first asked for. */
    public static Path in(Secrets secrets) {
        var file = secrets.folder().resolve(FILE);
        if (Files.exists(file)) {
            return file;
        }
        try {
            var unused = secrets.create(FILE, random());
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
            return file;
        } catch (IOException failure) {
            throw new PlatformFailure("The file %s cannot be protected; check who owns it.".formatted(file), failure);
        }
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
