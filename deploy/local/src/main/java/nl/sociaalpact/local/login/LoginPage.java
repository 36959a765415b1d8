package nl.sociaalpact.local.login;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keycloak's login page: where its form goes, and the cookies that must go with it. */
record LoginPage(URI action, String cookies) {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]+)\"");

    static LoginPage parse(String html, List<String> setCookies) {
        var form = FORM.matcher(html);
        if (!form.find()) {
            throw new LoginFailure(
                    "Keycloak shows no login form; check the client and its redirect address in the realm.");
        }
        // A browser sends cookies marked Secure to 127.0.0.1; Java's own cookie store would not.
        var cookies = setCookies.stream().map(cookie -> cookie.split(";", 2)[0]).collect(Collectors.joining("; "));
        return new LoginPage(URI.create(form.group(1).replace("&amp;", "&")), cookies);
    }
}
