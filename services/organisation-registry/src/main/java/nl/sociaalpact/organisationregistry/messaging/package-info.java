/** The registry's facts on their way to the other services. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.organisationregistry.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
