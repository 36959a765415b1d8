/** Figures, and which of them may be shown. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.municipaldashboard.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
