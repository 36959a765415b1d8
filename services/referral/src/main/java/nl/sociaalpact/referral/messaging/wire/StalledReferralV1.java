package nl.sociaalpact.referral.messaging.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A fact about a referral on which somebody should have acted: which step it waits for. */
public record StalledReferralV1(@JsonUnwrapped ReferralV1 referral, String clock) {}
