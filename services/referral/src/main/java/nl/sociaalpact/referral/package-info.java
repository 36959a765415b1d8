/** One organisation asks another to help a resident, and both see every step until it has ended. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.referral;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
