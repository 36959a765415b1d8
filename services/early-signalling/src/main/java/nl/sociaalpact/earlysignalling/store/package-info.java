/** Signals, matching runs and signal cases in PostgreSQL. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.earlysignalling.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
