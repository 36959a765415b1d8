package nl.sociaalpact.referral.messaging.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A referral that got another target: who was it before. */
public record TransferredReferralV1(@JsonUnwrapped ReferralV1 referral, UUID previousTargetOrganisationId) {}
