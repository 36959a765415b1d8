/** The tables of intake, and the keyed index by which one person is found at several organisations. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.intake.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
