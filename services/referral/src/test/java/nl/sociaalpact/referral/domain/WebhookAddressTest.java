package nl.sociaalpact.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTest {
    private static final Set<String> HOSTS = Set.of("partner.example", "other.example:8443", "127.0.0.1");

    @Test
    void anAddressOnAHostOfTheListCanBeCalled() {
        var address =
                WebhookAddress.of("https://Partner.example/in?from=pact", HOSTS).orElseThrow();
        assertThat(address.port()).isEqualTo(443);
        assertThat(address.path()).isEqualTo("/in?from=pact");
        assertThat(WebhookAddress.of("https://other.example:8443", HOSTS)
                        .orElseThrow()
                        .path())
                .isEqualTo("/");
        assertThat(WebhookAddress.of("https://partner.example:443/", HOSTS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://partner.example/",
                "HTTPS://partner.example/",
                "ftp://partner.example/",
                "https://partner.example:8443/",
                "https://other.example/",
                "https://user@partner.example/",
                "https://partner.example@evil.example/",
                "https://evil.example/#partner.example",
                "https://partner.example/#top",
                "https://partner.example.evil.example/",
                "https://evil.example\\@partner.example/",
                "https://partner.example.",
                "https://partner.exampl\u0435/",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https:///partner.example",
                "https:partner.example",
                "//partner.example/",
                "partner.example",
                "https://partner.example/ x",
                "https://partner.example/\r\nX: y",
                ""
            })
    void anythingElseCannot(String text) {
        assertThat(WebhookAddress.of(text, HOSTS)).isEmpty();
    }

    @Test
    void aLongAddressAndAnEmptyListAllowNothing() {
        assertThat(WebhookAddress.of("https://partner.example/" + "a".repeat(480), HOSTS))
                .isEmpty();
        assertThat(WebhookAddress.of("https://partner.example/", Set.of())).isEmpty();
    }

    @Test
    void thePauseDoublesToAnHourAndIsNeverTheSameForAll() {
        assertThat(BackOff.after(1, 1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(BackOff.after(1, 0)).isEqualTo(Duration.ofMillis(2500));
        assertThat(BackOff.after(4, 1)).isEqualTo(Duration.ofSeconds(40));
        for (var failures : new int[] {11, 64, 1_000_000}) {
            assertThat(BackOff.after(failures, 1)).isEqualTo(Duration.ofHours(1));
        }
    }
}
