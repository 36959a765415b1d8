package nl.sociaalpact.residentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCodeTest {
    private static final LinkCode CODE = new LinkCode("7K2M9QXA04TRHJ5WBC1DZN8E3VFG");

    @Test
    void hasSevenGroupsOfFourForReadingAloud() {
        assertThat(CODE.grouped()).isEqualTo("7K2M-9QXA-04TR-HJ5W-BC1D-ZN8E-3VFG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K2M-9QXA-04TR-HJ5W-BC1D-ZN8E-3VFG",
                "7k2m 9qxa 04tr hj5w bc1d zn8e 3vfg",
                "7K2M9QXA04TRHJ5WBC1DZN8E3VFG",
                "7K2M-9QXA-O4TR-HJ5W-BCID-ZN8E-3VFG",
                "7K2M-9QXA-o4TR-HJ5W-BCLD-ZN8E-3VFG",
                " 7K2M-9QXA-04TR-HJ5W-BC1D-ZN8E-3VFG "
            })
    void isReadHoweverItWasTyped(String typed) {
        assertThat(LinkCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7K2M-9QXA-04TR-HJ5W-BC1D-ZN8E-3VF",
                "7K2M-9QXA-04TR-HJ5W-BC1D-ZN8E-3VFGG",
                "UK2M-9QXA-04TR-HJ5W-BC1D-ZN8E-3VFG",
                "7K2M-9QXA-04TR-HJ5W-BC1D-ZN8E-3VF!"
            })
    void isNothingElse(String typed) {
        assertThat(LinkCode.read(typed)).isEmpty();
    }

    @Test
    void isRandomInEveryPlace() {
        // When
        var secrets = new SecureRandom();
        var codes = IntStream.range(0, 2_000)
                .mapToObj(number -> LinkCode.random(secrets).characters())
                .toList();

        // Then
        assertThat(new HashSet<>(codes)).hasSize(2_000);
        for (var place = 0; place < 28; place++) {
            var at = place;
            assertThat(codes.stream().map(code -> code.charAt(at)).distinct()).hasSize(32);
        }
    }

    @Test
    void isKeptAsAHashAndNeverPrinted() {
        assertThat(CODE.hash()).hasSize(32).isNotEqualTo(new LinkCode("7K2M9QXA04TRHJ5WBC1DZN8E3VFH").hash());
        assertThat(CODE.toString()).doesNotContain("7K2M");
    }
}
