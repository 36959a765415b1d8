package nl.sociaalpact.intake.api;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parts of a body go together. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistentParts.class)
@interface Consistent {
    /** The rule, for the problem document. */
    String message();

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** A body that knows whether its parts go together. */
    interface Checked {
        /** Whether they do; parts that are missing are somebody else's concern. */
        boolean consistent();
    }
}
