/**
 * One resident's journey: the timeline folded from every service's facts, the consent that opens it for an organisation,
 * and the log of who looked. Nobody reads without a line in that log, and a withdrawn consent opens nothing any more.
 */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.residentjourney;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
