/** Facts that leave through the outbox, and facts of other services that come in through the inbox. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.referral.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
