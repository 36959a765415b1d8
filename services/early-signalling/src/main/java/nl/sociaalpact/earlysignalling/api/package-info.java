/** Early signalling over HTTP. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.earlysignalling.api;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
