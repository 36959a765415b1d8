/** Measures a platform of its own, side by side with what its parts can do bare, and reports the ratios. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.local.bench;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
