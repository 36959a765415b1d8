package nl.sociaalpact.referral.domain;

import java.time.Instant;

/**
 * What may be known of an open referral before it is claimed: nothing that points at the resident, and no text.
 *
 * @param unclaimed whether it can still be claimed
 */
public record Offer(
        ReferralId referral,
        OrganisationId requester,
        LifeDomain lifeDomain,
        Area area,
        Priority priority,
        Instant offeredAt,
        boolean unclaimed) {}
