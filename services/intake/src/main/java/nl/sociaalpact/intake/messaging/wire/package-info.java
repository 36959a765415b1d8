/** Events as they lie on a topic. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.intake.messaging.wire;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
