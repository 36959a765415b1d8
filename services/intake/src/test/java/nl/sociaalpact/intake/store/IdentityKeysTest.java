package nl.sociaalpact.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import nl.sociaalpact.intake.domain.Likeness;
import nl.sociaalpact.intake.domain.MatchedOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityKeysTest {
    private static final String ZEROS = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @TempDir
    Path folder;

    private IdentityKeys keys(String content) throws IOException {
        var file = Files.writeString(folder.resolve("key"), content);
        return new IdentityKeys(() -> file);
    }

    @Test
    void eachUseHasAKeyOfItsOwn() throws IOException {
        var keys = keys(ZEROS + "\n");
        assertThat(keys.index().getEncoded())
                .hasSize(32)
                .isNotEqualTo(new byte[32])
                .isNotEqualTo(keys.tokens());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64 at all!", ZEROS + "AAAA"})
    void aKeyOfTheWrongFormStopsTheService(String content) {
        assertThatIllegalStateException().isThrownBy(() -> keys(content)).withMessageContaining("identity index");
    }

    @Test
    void aMissingKeyStopsTheServiceAndSaysWhere() {
        var missing = folder.resolve("missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> new IdentityKeys(() -> missing))
                .withMessageContaining(missing.toString());
    }

    /** Computed with another implementation of HKDF and HMAC: a change here would make every known resident unknown. */
    @Test
    void theIndexStaysTheSameForEver() throws IOException {
        var text = "name-and-birth-date\u001fmaria\u001fvries\u001f1984-03-02";
        var digests = new BlindIndex(keys(ZEROS)).digests(new Likeness(Map.of(MatchedOn.NAME_AND_BIRTH_DATE, text)));
        assertThat(HexFormat.of().formatHex(digests.get(MatchedOn.NAME_AND_BIRTH_DATE)))
                .isEqualTo("7396a8e6d416b2ffa387fa02dea6e9dc7276e0e6329b7f560eede441a2c86b0a");
    }
}
