/** What others hear of loans. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test.right.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
