/** The one gate to the database: a transaction that knows on whose behalf it runs. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
