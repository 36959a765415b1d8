/** The registry's facts as they are written on the topic. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.organisationregistry.messaging.wire;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
