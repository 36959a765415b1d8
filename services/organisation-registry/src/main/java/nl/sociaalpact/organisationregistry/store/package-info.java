/** The registry in PostgreSQL. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.organisationregistry.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
