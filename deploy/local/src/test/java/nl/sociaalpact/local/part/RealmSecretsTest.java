package nl.sociaalpact.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmSecretsTest {
    @TempDir
    Path folder;

    @Test
    void fillsEveryPlaceholderOfTheRealmWithTheSecretThatTokensUse() throws IOException {
        // Given
        var secrets = new RealmSecrets(new Secrets(folder));
        var realm = Files.readString(Checkout.realm());

        // When
        var environment = secrets.environment(realm);

        // Then
        assertThat(environment)
                .hasSize((int) Pattern.compile("\\$\\{(SECRET|PASSWORD)_")
                        .matcher(realm)
                        .results()
                        .count())
                .hasSizeGreaterThan(13)
                .containsEntry("SECRET_BUURTTEAM_ZUIDOOST", secrets.clientSecret("buurtteam-zuidoost"))
                .containsEntry("PASSWORD_PRIVACY_OFFICER", secrets.password("privacy-officer"));
        assertThat(environment.values()).doesNotHaveDuplicates();
    }
}
