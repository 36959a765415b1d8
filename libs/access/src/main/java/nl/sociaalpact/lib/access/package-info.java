/** Who calls, for which organisation, and under which reference that organisation knows a resident. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.access;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
