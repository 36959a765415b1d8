/** Residents and their help questions: what may be recorded, and who is perhaps the same person. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.intake.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
