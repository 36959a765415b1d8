/** Shows what happens in each area and life domain, in figures in which no resident can be found. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.municipaldashboard;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
