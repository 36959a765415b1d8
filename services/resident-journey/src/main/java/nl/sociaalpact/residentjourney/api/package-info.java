/** The REST interface; the only room that knows resident references. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.residentjourney.api;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
