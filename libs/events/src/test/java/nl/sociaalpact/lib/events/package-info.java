@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.events;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
