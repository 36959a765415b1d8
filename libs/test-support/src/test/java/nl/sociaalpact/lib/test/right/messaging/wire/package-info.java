/** How others hear it. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test.right.messaging.wire;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
