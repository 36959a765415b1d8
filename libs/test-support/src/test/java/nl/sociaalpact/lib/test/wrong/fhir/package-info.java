/** Classes that break a rule on purpose: each nested class breaks it in its own way. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.test.wrong.fhir;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
