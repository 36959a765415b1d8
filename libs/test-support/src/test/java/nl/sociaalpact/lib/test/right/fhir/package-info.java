/** Loans over HTTP. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test.right.fhir;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
