/** The habits of the REST interfaces: problem details, versions, pages and idempotent writes. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
