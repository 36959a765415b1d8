/** Takes in signals of payment arrears and has an organisation offer help, because a person decided so and never by itself. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.earlysignalling;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
