package nl.sociaalpact.referral.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is known at the moment of sending.
 *
 * @param targetIsMember whether the target takes part in the pact now
 * @param consent the resident's consent that lets the target in on this life domain today, if there is one
 * @param replaced the referral that the new one takes the place of, when the requester can see it
 */
public record Circumstances(
        boolean targetIsMember,
        @Nullable ConsentId consent,
        @Nullable Referral replaced) {}
