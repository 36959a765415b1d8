package nl.sociaalpact.residentjourney.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Chains the lines of the access log, for each organisation one: every link is a hash over its place, the link before it
 * and the line. Whoever changes, removes, adds or moves a line changes every link after it, and so the roots, which are
 * signed. The verifier in {@code deploy/local} computes the same from this description, not from this code.
 */
public final class AccessChain {
    private static final byte[] NOTHING = new byte[32];

    private AccessChain() {}

    /** Where a chain ends. */
    public record Head(UUID organisation, long position, byte[] hash) {
        /** Before the first link. */
        public static Head none(UUID organisation) {
            return new Head(organisation, 0, NOTHING);
        }
    }

    /** A link. */
    public record Link(UUID organisation, long position, UUID line, byte[] previous, byte[] hash) {
        /** Where the chain ends now. */
        public Head head() {
            return new Head(organisation, position, hash);
        }
    }

    /** What every chain came to at a moment. */
    public record Root(long number, Instant madeAt, List<Head> heads, byte[] previous, byte[] hash) {
        /** Copies what it is given. */
        public Root {
            heads = List.copyOf(heads);
        }
    }

    /** The link of a line after this head: SHA-256 of organisation, position, the hash before it, and the line, a row each. */
    public static Link after(Head head, UUID line, String text) {
        var position = head.position() + 1;
        var hash = sha256(head.organisation() + "\n" + position + "\n" + hex(head.hash()) + "\n" + text);
        return new Link(head.organisation(), position, line, head.hash(), hash);
    }

    /** The root that follows: SHA-256 of number, moment, the hash before it, and the heads by organisation, a row each. */
    public static Root root(long last, byte[] previous, Instant now, List<Head> heads) {
        var sorted = heads.stream()
                .sorted(Comparator.comparing(head -> head.organisation().toString()))
                .toList();
        var text = new StringBuilder()
                .append(last + 1)
                .append('\n')
                .append(now)
                .append('\n')
                .append(hex(previous));
        sorted.forEach(head -> text.append('\n')
                .append(head.organisation())
                .append(' ')
                .append(head.position())
                .append(' ')
                .append(hex(head.hash())));
        return new Root(last + 1, now, sorted, previous, sha256(text.toString()));
    }

    /** The first root. */
    public static Root root(Instant now, List<Head> heads) {
        return root(0, NOTHING, now, heads);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
