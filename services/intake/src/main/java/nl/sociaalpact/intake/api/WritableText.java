package nl.sociaalpact.intake.api;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks at each character. Public because Bean Validation makes it. */
public class WritableText implements ConstraintValidator<Writable, String> {
    private boolean lines;

    @Override
    public void initialize(Writable rule) {
        lines = rule.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null
                || (text.codePoints().allMatch(this::writable)
                        && text.codePoints().anyMatch(WritableText::visible));
    }

    private static boolean visible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private boolean writable(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> lines;
            default -> !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
        };
    }
}
