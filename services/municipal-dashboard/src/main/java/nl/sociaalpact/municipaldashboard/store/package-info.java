/** The counted facts in PostgreSQL. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.municipaldashboard.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
