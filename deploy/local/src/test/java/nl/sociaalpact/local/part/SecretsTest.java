package nl.sociaalpact.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path temporary;

    @Test
    void aSecretIsMadeOnceAndOnlyItsOwnerCanReadIt() throws IOException {
        // Given
        var folder = temporary.resolve("secrets");
        var secrets = new Secrets(folder);

        // When
        var secret = secrets.get("postgres-intake");

        // Then
        assertThat(secret).matches("[A-Za-z0-9_-]{32}").isEqualTo(new Secrets(folder).get("postgres-intake"));
        assertThat(secret).isNotEqualTo(secrets.get("postgres-referral"));
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("postgres-intake"))).isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".new"));
    }

    @Test
    void manyWhoAskAtTheSameTimeGetTheSameSecret() {
        var secrets = new Secrets(temporary.resolve("secrets"));

        var answers = IntStream.range(0, 64)
                .parallel()
                .mapToObj(each -> secrets.get("one"))
                .distinct();

        assertThat(answers).hasSize(1);
    }

    @Test
    void aKeyFileCannotBeWritten() throws IOException {
        // Given
        var secrets = new Secrets(temporary.resolve("secrets"));

        // When
        var file = secrets.randomKeyFile("identity-index.key");

        // Then
        assertThat(permissions(file)).isEqualTo("r--------");
        assertThat(Base64.getDecoder().decode(Files.readString(file))).hasSize(32);
        assertThat(Files.readString(secrets.randomKeyFile("identity-index.key")))
                .isEqualTo(Files.readString(file));
    }

    @Test
    void aFolderThatCannotBeIsNamed() throws IOException {
        var file = Files.createFile(temporary.resolve("in-the-way"));

        assertThatThrownBy(() -> new Secrets(file).get("any"))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining(file.toString());
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
