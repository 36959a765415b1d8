/** Facts as they are written on the topics. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.earlysignalling.messaging.wire;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
