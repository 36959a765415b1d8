package nl.sociaalpact.referral.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address of an organisation's own system that we may call: HTTPS, a host of the list, and nothing in it that could
 * lead elsewhere. What the host's name resolves to is checked again at each call.
 */
public record WebhookAddress(URI uri) {
    /** The longest address. */
    public static final int LONGEST = 500;

    private static final int HTTPS = 443;

    /**
     * The address, or empty when it may not be called.
     *
     * @param hosts those that may be called, as {@code name} or {@code name:port}
     */
    public static Optional<WebhookAddress> of(String text, Set<String> hosts) {
        try {
            return Optional.of(new URI(text))
                    .filter(uri -> text.length() <= LONGEST && isPlain(uri) && hosts.contains(place(uri)))
                    .map(WebhookAddress::new);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** The host's name. */
    public String host() {
        return uri.getHost();
    }

    /** The port. */
    public int port() {
        return uri.getPort() < 0 ? HTTPS : uri.getPort();
    }

    /** Path and query. */
    public String path() {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static boolean isPlain(URI uri) {
        return "https".equals(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null;
    }

    private static String place(URI uri) {
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 || uri.getPort() == HTTPS ? host : host + ":" + uri.getPort();
    }
}
