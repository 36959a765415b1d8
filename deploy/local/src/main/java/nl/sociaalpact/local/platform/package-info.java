/** The whole platform on one machine: which parts there are, in what order they start and stop, and who looks after them. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.local.platform;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
