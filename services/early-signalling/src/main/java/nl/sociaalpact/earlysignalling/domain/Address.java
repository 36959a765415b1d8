package nl.sociaalpact.earlysignalling.domain;

import java.util.Locale;

/**
 * Where the resident lives, in one way of writing, so that equal addresses are equal values.
 *
 * @param postcode four digits and two capitals
 * @param houseLetter one capital, or empty
 * @param addition capitals and digits, or empty
 */
public record Address(String postcode, int houseNumber, String houseLetter, String addition) {
    /** Puts every part in its one way of writing. */
    public Address {
        postcode = postcode.replace(" ", "").toUpperCase(Locale.ROOT);
        houseLetter = houseLetter.toUpperCase(Locale.ROOT);
        addition = addition.toUpperCase(Locale.ROOT);
    }

    /** Says nothing: an address must not reach a log. */
    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
