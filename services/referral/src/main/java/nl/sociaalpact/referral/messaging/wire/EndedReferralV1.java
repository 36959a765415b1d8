package nl.sociaalpact.referral.messaging.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A referral that was completed: what the help led to, as the target says. */
public record EndedReferralV1(@JsonUnwrapped ReferralV1 referral, String outcomeCode) {}
