/** What the tests of every service share: real parts, tokens, events, and the rules of the house. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
