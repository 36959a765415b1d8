package nl.sociaalpact.intake.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a person is called.
 *
 * @param given given names
 * @param prefix what stands before the family name in Dutch (tussenvoegsel), when it is kept apart
 * @param family family name
 */
public record PersonName(String given, @Nullable String prefix, String family) {
    private static final int LONGEST = 100;
    private static final int LONGEST_PREFIX = 30;
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    public PersonName {
        given = checked(given, LONGEST);
        prefix = prefix == null ? null : checked(prefix, LONGEST_PREFIX);
        family = checked(family, LONGEST);
    }

    private static String checked(String part, int longest) {
        var name = part.strip();
        if (name.isEmpty()
                || name.length() > longest
                || UNWRITABLE.matcher(name).find()) {
            throw new IllegalArgumentException("not a name");
        }
        return name;
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
