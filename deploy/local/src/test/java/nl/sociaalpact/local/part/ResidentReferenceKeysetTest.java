package nl.sociaalpact.local.part;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.keyderivation.KeyDerivationConfig;
import com.google.crypto.tink.keyderivation.KeysetDeriver;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentReferenceKeysetTest {
    private static final byte[] RESIDENT = "resident".getBytes(UTF_8);

    @TempDir
    Path folder;

    @BeforeAll
    static void registerTink() throws Exception {
        DeterministicAeadConfig.register();
        KeyDerivationConfig.register();
    }

    @Test
    void givesEachOrganisationItsOwnLastingKey() throws Exception {
        // Given
        var file = ResidentReferenceKeyset.in(new Secrets(folder));
        var keyset = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());

        // When
        var venzo = key(keyset, "venzo").encryptDeterministically(RESIDENT, new byte[0]);
        var dynamo = key(keyset, "dynamo").encryptDeterministically(RESIDENT, new byte[0]);

        // Then
        assertThat(venzo).isNotEqualTo(dynamo).hasSize(RESIDENT.length + 16);
        assertThat(key(keyset, "venzo").decryptDeterministically(venzo, new byte[0]))
                .isEqualTo(RESIDENT);
        assertThat(ResidentReferenceKeyset.in(new Secrets(folder))).isEqualTo(file);
    }

    @Test
    void anotherDeploymentGetsAnotherKeyset() {
        assertThat(ResidentReferenceKeyset.random()).isNotEqualTo(ResidentReferenceKeyset.random());
    }

    private static DeterministicAead key(KeysetHandle keyset, String organisation) throws Exception {
        return keyset.getPrimitive(RegistryConfiguration.get(), KeysetDeriver.class)
                .deriveKeyset(organisation.getBytes(UTF_8))
                .getPrimitive(RegistryConfiguration.get(), DeterministicAead.class);
    }
}
