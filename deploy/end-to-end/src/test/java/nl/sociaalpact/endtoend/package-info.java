/** The packaged services on the real parts, as {@code ./pact up} runs them. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.endtoend;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
