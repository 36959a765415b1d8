/** What this service reads of the events of others. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.municipaldashboard.messaging.wire;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
