/** One class for each thing that a caller or an event can have done, and the ports they need. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.referral.usecase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
