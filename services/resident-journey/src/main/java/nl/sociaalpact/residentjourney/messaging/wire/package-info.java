/** The data of events as they lie on the topics. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.residentjourney.messaging.wire;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
