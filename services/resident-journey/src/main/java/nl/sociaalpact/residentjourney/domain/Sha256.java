package nl.sociaalpact.residentjourney.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names made from what they name. */
final class Sha256 {
    private static final char SEPARATOR = '\0';

    private Sha256() {}

    static byte[] of(String... parts) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.join(String.valueOf(SEPARATOR), parts).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first half as a UUID of version 8 (RFC 9562, 5.8). */
    static UUID uuid(String... parts) {
        var bytes = ByteBuffer.wrap(of(parts));
        var high = (bytes.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
        var low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
