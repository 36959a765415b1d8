/** Compares every way to run the platform with the agreement in deploy/README.md and with what the services read. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.local.deployment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
