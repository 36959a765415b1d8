/** The REST interface of intake; the only room that knows resident references. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.intake.api;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
