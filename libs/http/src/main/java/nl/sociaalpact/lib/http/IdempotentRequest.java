package nl.sociaalpact.lib.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A write that may arrive more than once.
 *
 * @param client who sends it: keys of different clients never meet
 * @param key the Idempotency-Key header: 1 to 100 letters, digits, {@code -}, {@code _} or {@code .}
 * @param operation method and path, so that one key cannot serve two operations
 * @param body the request as it was read
 */
public record IdempotentRequest(String client, String key, String operation, Object body) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    /**
     * Checks the header.
     *
     * @throws ProblemException {@code idempotency-key-missing} without a usable key
     */
    public static IdempotentRequest of(String client, @Nullable String key, String operation, Object body) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
        return new IdempotentRequest(client, key, operation, body);
    }
}
