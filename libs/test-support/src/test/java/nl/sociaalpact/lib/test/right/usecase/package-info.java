/** What can be done with loans. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test.right.usecase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
