package nl.sociaalpact.referral.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is known at the moment of sending.
 *
 * @param targetIsMember whether the target takes part in the pact now
 * @param somebodyMayClaim whether the resident lets anybody in who could claim it, where nobody in particular is asked
 * @param consent the resident's consent that lets the target in on this life domain today, if there is one
 * @param replaced the referral that the new one takes the place of, when the requester can see it
 */
public record Circumstances(
        boolean targetIsMember,
        boolean somebodyMayClaim,
        @Nullable ConsentId consent,
        @Nullable Referral replaced) {

    /** About a referral to a named organisation. */
    public static Circumstances ofTarget(boolean isMember, @Nullable ConsentId consent, @Nullable Referral replaced) {
        return new Circumstances(isMember, false, consent, replaced);
    }

    /** About a referral that is open to whoever claims it first. */
    public static Circumstances ofNobodyInParticular(boolean somebodyMayClaim, @Nullable Referral replaced) {
        return new Circumstances(false, somebodyMayClaim, null, replaced);
    }
}
