package nl.sociaalpact.referral.domain;

import java.util.Objects;

/**
 * Why, as a code that can be counted and a text that the other party can act on. Only the two parties see the text.
 *
 * @param <C> the list that the code is from
 */
public record Reason<C extends ReasonCode>(C code, String text) {
    /** The longest text. */
    public static final int LONGEST = 1000;

    /** Refuses a reason that explains nothing. */
    public Reason {
        Objects.requireNonNull(code);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a reason has a text of 1 to " + LONGEST + " characters");
        }
    }

    /** The same, where nothing says how to reach the resident. */
    public Reason<C> withoutContactDetails() {
        return new Reason<>(code, ContactDetails.withheld(text, LONGEST));
    }

    /** Leaves the text out: it can hold personal data. */
    @Override
    public String toString() {
        return "Reason[code=" + code + "]";
    }
}
