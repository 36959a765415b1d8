package nl.sociaalpact.referral.messaging.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A hand-over in person was planned; whether the help cannot be completed without it. */
public record PlannedHandoverV1(@JsonUnwrapped ReferralV1 referral, boolean required) {}
