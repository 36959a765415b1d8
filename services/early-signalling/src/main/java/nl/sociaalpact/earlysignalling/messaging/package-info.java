/** Facts of early signalling on their way out, and those of the registry on their way in. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.earlysignalling.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
