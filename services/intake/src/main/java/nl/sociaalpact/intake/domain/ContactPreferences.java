package nl.sociaalpact.intake.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a resident likes to be spoken to.
 *
 * @param language code of ISO 639, two or three letters
 * @param channel the way to reach them
 * @param interpreterNeeded whether a conversation needs an interpreter
 * @param easyReading whether letters must be easy to read
 */
public record ContactPreferences(
        @Nullable String language, @Nullable Channel channel, boolean interpreterNeeded, boolean easyReading) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    public ContactPreferences {
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("not a language code");
        }
    }
}
