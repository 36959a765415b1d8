/** The one place that decides who may read what of a journey, and for what purpose. Pure: the law is data beside it. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.residentjourney.domain.decision;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
