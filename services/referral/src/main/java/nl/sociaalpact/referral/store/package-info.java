/** The tables of this service. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.referral.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
