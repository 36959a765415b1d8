package nl.sociaalpact.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import javax.crypto.Mac;
import nl.sociaalpact.intake.domain.Likeness;
import nl.sociaalpact.intake.domain.MatchedOn;

/**
 * Turns what a person tells into keyed hashes (HMAC-SHA-256). Equal texts give equal hashes, so they can be looked up;
 * without the key nobody can try names against them, which a plain hash would allow.
 */
@ApplicationScoped
class BlindIndex {
    private final IdentityKeys keys;

    BlindIndex(IdentityKeys keys) {
        this.keys = keys;
    }

    Map<MatchedOn, byte[]> digests(Likeness likeness) {
        var digests = new EnumMap<MatchedOn, byte[]>(MatchedOn.class);
        likeness.texts().forEach((matchedOn, text) -> digests.put(matchedOn, digest(text)));
        return digests;
    }

    private byte[] digest(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.index());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
