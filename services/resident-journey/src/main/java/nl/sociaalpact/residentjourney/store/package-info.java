/** The tables of the timeline, of consent, of links and of the access log. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.residentjourney.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
