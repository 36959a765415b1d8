/** A second door beside the REST interface: the same referrals as FHIR R4 ServiceRequest and Task, for who speaks FHIR. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.referral.fhir;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
