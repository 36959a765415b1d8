/** Events as they are written on the topics. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.referral.messaging.wire;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
