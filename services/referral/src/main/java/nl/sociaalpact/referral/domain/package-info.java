/** The life of a referral: its states, who may change them, and what is told about it. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.referral.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
