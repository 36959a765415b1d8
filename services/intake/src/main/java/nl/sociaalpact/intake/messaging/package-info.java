/** Events out, through the outbox, and events of the registry in. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.intake.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
