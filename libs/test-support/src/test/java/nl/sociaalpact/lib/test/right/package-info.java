/** A small service that keeps every rule, so that a rule that refuses good code is noticed. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test.right;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
