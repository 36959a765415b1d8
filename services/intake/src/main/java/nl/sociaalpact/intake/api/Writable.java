package nl.sociaalpact.intake.api;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that can be kept exactly as it came, and that says something: no control characters, no halves of characters, not blank. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WritableText.class)
@interface Writable {
    /** The rule, for the problem document. */
    String message() default "must be text without control characters";

    /** Whether line breaks and tabs may be in it. */
    boolean lines() default false;

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
