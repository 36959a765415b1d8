/** What callers and events can have done; each opens its own transaction. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.intake.usecase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
