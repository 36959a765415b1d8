/** One resident's journey through all services, over the public REST API with real tokens. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.local.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
