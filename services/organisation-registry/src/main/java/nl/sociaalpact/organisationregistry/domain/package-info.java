/** Organisations, their membership as a life cycle, and the services they offer. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.organisationregistry.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
