/** What can be done with the registry, and the ports it needs. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.organisationregistry.usecase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
