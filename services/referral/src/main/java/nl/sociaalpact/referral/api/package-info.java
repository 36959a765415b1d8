/** The REST interface: requests, views and problems. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.referral.api;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
