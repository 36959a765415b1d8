package nl.sociaalpact.intake.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A house number in the parts that the register of addresses (BAG) keeps apart.
 *
 * @param number 1 to 99999
 * @param letter one letter
 * @param addition one to four letters or digits
 */
public record HouseNumber(
        int number, @Nullable String letter, @Nullable String addition) {
    private static final int HIGHEST = 99_999;
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern ADDITION = Pattern.compile("[0-9A-Za-z]{1,4}");

    public HouseNumber {
        if (number < 1 || number > HIGHEST || misses(LETTER, letter) || misses(ADDITION, addition)) {
            throw new IllegalArgumentException("not a house number");
        }
    }

    private static boolean misses(Pattern form, @Nullable String part) {
        return part != null && !form.matcher(part).matches();
    }

    @Override
    public String toString() {
        return "HouseNumber[…]";
    }
}
