/** Knows the organisations of the pact, their standing in it and the services they offer, and tells every service. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.organisationregistry;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
