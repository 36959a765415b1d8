package nl.sociaalpact.residentjourney.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A one-time code: 28 characters of Crockford's base 32, which has no letters that look or sound like a digit, in seven
 * groups of four for reading aloud; 140 random bits. Whoever holds it becomes the resident, so it is shown once and only
 * its hash is kept.
 */
public record LinkCode(String characters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 28;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** A fresh code; the generator must be one for secrets. */
    public static LinkCode random(RandomGenerator secrets) {
        return new LinkCode(IntStream.range(0, LENGTH)
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(secrets.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining()));
    }

    /** What somebody typed, if it can be a code: case, dashes and spaces do not matter, nor do O for 0 and I or L for 1. */
    public static Optional<LinkCode> read(String typed) {
        var characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(characters).filter(FORM.asMatchPredicate()).map(LinkCode::new);
    }

    /** In groups, as it is read aloud. */
    public String grouped() {
        return Arrays.stream(characters.split("(?<=\\G.{" + GROUP + "})")).collect(Collectors.joining("-"));
    }

    /** What is kept of it. With 140 random bits a plain hash cannot be turned back. */
    public byte[] hash() {
        return Sha256.of("link-code", characters);
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "LinkCode[secret]";
    }
}
