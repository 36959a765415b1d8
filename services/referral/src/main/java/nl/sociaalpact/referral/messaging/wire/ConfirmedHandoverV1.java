package nl.sociaalpact.referral.messaging.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Which sides have confirmed the hand-over in person; never who was there. */
public record ConfirmedHandoverV1(
        @JsonUnwrapped ReferralV1 referral, boolean confirmedBySource, boolean confirmedByTarget) {}
