package nl.sociaalpact.referral.domain;

import java.util.regex.Pattern;

/**
 * Finds in free text what leads to somebody's door or telephone: numbers, e-mail addresses and postcodes as they are
 * written in the Netherlands. Where the resident must not be approached, such a part is withheld. It is a second net:
 * senders are told not to write it, and no field for it exists.
 */
final class ContactDetails {
    static final String WITHHELD = "[withheld]";
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()]{1,64}@[^\\s@<>()]{1,255}");
    /** A street with a number: a capital, letters ending as Dutch streets do, and the number of the house. */
    private static final Pattern STREET = Pattern.compile(
            "\\b\\p{Lu}[\\p{L}'.-]{0,40}(?:straat|laan|weg|plein|kade|gracht|dreef|hof|pad|singel|dijk|steeg|park)"
                    + "\\s{1,3}\\d{1,5}\\s{0,1}-{0,1}[a-zA-Z0-9]{0,4}\\b");

    /** Small letters count only when they touch the digits: "in 2026 at ten" is no postcode. */
    private static final Pattern POSTCODE = Pattern.compile(
            "\\b[1-9]\\d{3}(?:\\s{0,1}[A-Z]{2}|[a-z]{2})\\b(?:\\s{0,2},{0,1}\\s{0,1}\\d{1,5}[a-zA-Z]{0,1}\\b){0,1}");
    /** A plus or a zero and at least nine digits more, with the usual signs between them. */
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+\\d|\\b0)(?:[ ()./-]{0,3}\\d){9,14}\\b");

    private ContactDetails() {}

    /** The text without them, cut off where the marks in their place make it too long. */
    static String withheld(String text, int longest) {
        var shown = EMAIL.matcher(text).replaceAll(WITHHELD);
        shown = STREET.matcher(shown).replaceAll(WITHHELD);
        shown = POSTCODE.matcher(shown).replaceAll(WITHHELD);
        shown = TELEPHONE.matcher(shown).replaceAll(WITHHELD);
        return shown.length() > longest ? shown.substring(0, longest) : shown;
    }
}
