/** The figures as an open feed and as a web page. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.municipaldashboard.api;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
