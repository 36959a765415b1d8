/** When a signal is taken up, how signals become cases, and how a case ends. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.earlysignalling.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
