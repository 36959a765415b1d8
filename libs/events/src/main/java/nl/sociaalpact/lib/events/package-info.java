/** Events out and in: an outbox and its relay, an inbox that applies each event once and in order. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.events;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
