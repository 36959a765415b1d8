package nl.sociaalpact.intake.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** A Dutch postcode, kept as four digits and two capitals. The letters SA, SD and SS are never given out. */
public record Postcode(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}(?!S[ADS])[A-Z]{2}");

    public Postcode {
        value = value.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a postcode");
        }
    }

    @Override
    public String toString() {
        return "Postcode[…]";
    }
}
