package nl.sociaalpact.lib.http;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that orders by a time-ordered id. It names the caller it was made for, so that it cannot be used by
 * another; what that other may see is decided by the query all the same.
 *
 * @param owner for whom it was made
 * @param after the last item of the page before
 */
public record Cursor(UUID owner, UUID after) {
    private static final int BYTES = 32;

    /** What the client sends back. */
    public String text() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .putLong(after.getMostSignificantBits())
                .putLong(after.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The place to go on from, or empty at the start of the list.
     *
     * @throws ProblemException {@code invalid-cursor} for a cursor of somebody else or one that was never issued
     */
    public static Optional<UUID> read(@Nullable String text, UUID owner) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(parse(text))
                .filter(cursor -> cursor.owner.equals(owner))
                .map(Cursor::after)
                .or(() -> {
                    throw new ProblemException(CommonProblem.INVALID_CURSOR);
                });
    }

    private static Cursor parse(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != BYTES) {
                throw new ProblemException(CommonProblem.INVALID_CURSOR);
            }
            return new Cursor(new UUID(bytes.getLong(), bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException | BufferUnderflowException noCursor) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}
