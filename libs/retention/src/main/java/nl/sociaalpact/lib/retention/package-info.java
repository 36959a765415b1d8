/** The end of personal records: how long they are kept, who approves that they go, and erasure at a resident's request. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.lib.retention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
