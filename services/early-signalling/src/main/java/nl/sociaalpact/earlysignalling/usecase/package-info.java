/** What can be done with signals, matching runs and signal cases, and the ports it needs. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.earlysignalling.usecase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
