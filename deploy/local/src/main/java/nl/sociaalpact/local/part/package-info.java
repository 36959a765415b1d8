/** The parts the platform consists of on one machine: each is a child process that can be started, asked how it is, and stopped. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.local.part;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
