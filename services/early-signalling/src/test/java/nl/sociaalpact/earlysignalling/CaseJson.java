package nl.sociaalpact.earlysignalling;

import java.time.Instant;

/** What an organisation sends about a case. */
public final class CaseJson {
    private CaseJson() {}

    public static String attempt(String kind, boolean reached) {
        return attempt(kind, reached, Instant.now());
    }

    public static String attempt(String kind, boolean reached, Instant at) {
        return """
                {"contactKind": "%s", "daypart": "evening", "reached": %s, "attemptedAt": "%s"}""".formatted(kind, reached, at);
    }

    public static String link(String residentRef) {
        return "{\"residentRef\": \"" + residentRef + "\"}";
    }

    public static String end(String result) {
        return "{\"endResult\": \"" + result + "\"}";
    }

    public static String end(String result, String reason) {
        return "{\"endResult\": \"" + result + "\", \"reasonCode\": \"" + reason + "\"}";
    }
}
