/** Where loans are kept. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test.right.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
