/** What a timeline is, who may see which line of it, and how consent and the link of a resident live. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.residentjourney.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
