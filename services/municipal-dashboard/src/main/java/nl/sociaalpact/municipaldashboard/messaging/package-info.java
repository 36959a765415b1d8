/** What other services tell, taken in as facts to count. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.municipaldashboard.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
