/** What can be asked of a journey; each use case opens its transaction and has its access written down. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.residentjourney.usecase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
