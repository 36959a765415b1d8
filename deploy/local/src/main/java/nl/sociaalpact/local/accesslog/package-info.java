/** Whether the access log is whole, as anybody with a connection and the public key can find out. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.local.accesslog;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
