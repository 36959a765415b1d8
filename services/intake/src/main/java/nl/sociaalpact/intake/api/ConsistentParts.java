package nl.sociaalpact.intake.api;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks the body itself. Public because Bean Validation makes it. */
public class ConsistentParts implements ConstraintValidator<Consistent, Consistent.Checked> {

    @Override
    public boolean isValid(Consistent.@Nullable Checked body, ConstraintValidatorContext context) {
        return body == null || body.consistent();
    }
}
