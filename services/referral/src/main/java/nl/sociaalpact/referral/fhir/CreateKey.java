package nl.sociaalpact.referral.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.sociaalpact.lib.http.ProblemException;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Under which key a create can be sent again without a second referral. FHIR clients have their own means for it: an
 * identifier in the resource, or the condition of a conditional create.
 */
record CreateKey(@Nullable String idempotencyKey, @Nullable String ifNoneExist) {
    private static final int LONGEST = 1000;

    String of(Identifier identifier) {
        return Optional.ofNullable(idempotencyKey)
                .or(() -> Optional.ofNullable(ifNoneExist).map(condition -> digest("condition " + condition)))
                .or(() -> identifier.hasValue()
                        ? Optional.of(digest("identifier " + identifier.getSystem() + "|" + identifier.getValue()))
                        : Optional.empty())
                .orElseThrow(() -> new ProblemException(FhirProblem.KEY_MISSING));
    }

    private static String digest(String text) {
        Readable.needs(text.length() <= LONGEST, "identifier");
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return "fhir-" + HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
