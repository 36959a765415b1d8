package nl.sociaalpact.local.platform;

import java.util.List;
import java.util.stream.Stream;

/** What the platform consists of. */
public final class Services {
    /** In the order of their ports. */
    public static final List<String> NAMES = List.of(
            "intake",
            "organisation-registry",
            "referral",
            "early-signalling",
            "resident-journey",
            "municipal-dashboard");

    /** What the services stand on, in the order in which they start. */
    public static final List<String> PARTS_BELOW = List.of("postgres", "kafka", "keycloak");

    public static final List<String> ALL =
            Stream.concat(PARTS_BELOW.stream(), NAMES.stream()).toList();

    private Services() {}

    /** What has to be up before this part can start. */
    public static List<String> below(String part) {
        return switch (part) {
            case "postgres", "kafka" -> List.of();
            case "keycloak" -> List.of("postgres");
            default -> PARTS_BELOW;
        };
    }
}
