/** The facts that come in and are folded, and the ones this service tells. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.residentjourney.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
