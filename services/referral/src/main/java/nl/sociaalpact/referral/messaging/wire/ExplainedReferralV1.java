package nl.sociaalpact.referral.messaging.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A fact about a referral that has a reason: the code of it, never its text. */
public record ExplainedReferralV1(@JsonUnwrapped ReferralV1 referral, String reasonCode) {}
