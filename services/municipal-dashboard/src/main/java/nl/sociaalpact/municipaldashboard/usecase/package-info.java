/** Counting facts and showing figures, and the port they need. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.municipaldashboard.usecase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
