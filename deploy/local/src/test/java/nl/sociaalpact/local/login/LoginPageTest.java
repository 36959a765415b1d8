package nl.sociaalpact.local.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginPageTest {
    @Test
    void readsTheFormAndKeepsCookiesWithoutTheirAttributes() {
        // Given
        var html =
                "<body><form id=\"login\" onsubmit=\"x\" action=\"http://127.0.0.1/login?code=a&amp;tab=b\" method=\"post\">";

        // When
        var page = LoginPage.parse(
                html, List.of("AUTH_SESSION_ID=abc; Path=/; Secure; HttpOnly", "KC_RESTART=def;Path=/"));

        // Then
        assertThat(page.action()).isEqualTo(URI.create("http://127.0.0.1/login?code=a&tab=b"));
        assertThat(page.cookies()).isEqualTo("AUTH_SESSION_ID=abc; KC_RESTART=def");
    }

    @Test
    void aPageWithoutAFormIsALoginFailure() {
        assertThatThrownBy(() -> LoginPage.parse("<p>Invalid redirect uri</p>", List.of()))
                .isInstanceOf(LoginFailure.class);
    }

    @Test
    void takesTheCodeOnlyFromTheRedirectOfItsOwnLogin() {
        assertThat(BrowserLogin.code(URI.create("http://127.0.0.1/callback?state=mine&code=a%2Bb"), "mine"))
                .isEqualTo("a+b");
        assertThatThrownBy(() -> BrowserLogin.code(URI.create("http://127.0.0.1/callback?state=other&code=ab"), "mine"))
                .isInstanceOf(LoginFailure.class)
                .hasMessageContaining("another login");
        assertThatThrownBy(() -> BrowserLogin.code(
                        URI.create("http://127.0.0.1/callback?state=mine&error=access_denied"), "mine"))
                .hasMessageContaining("access_denied");
    }

    @Test
    void theChallengeIsTheOneOfTheStandard() {
        // Given the example of RFC 7636, appendix B
        var pkce = new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

        // Then
        assertThat(pkce.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
