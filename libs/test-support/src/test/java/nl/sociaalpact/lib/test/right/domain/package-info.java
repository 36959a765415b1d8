/** What a loan is. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test.right.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
