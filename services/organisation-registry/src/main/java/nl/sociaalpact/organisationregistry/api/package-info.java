/** The registry over HTTP. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.organisationregistry.api;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
