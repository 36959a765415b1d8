/** The launcher behind {@code ./pact}: its commands, and how they tell their user what happens. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.local;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
