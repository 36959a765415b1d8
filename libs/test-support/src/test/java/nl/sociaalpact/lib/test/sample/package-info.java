/** A service as small as can be, on which the libraries are tried together with a real PostgreSQL. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test.sample;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
