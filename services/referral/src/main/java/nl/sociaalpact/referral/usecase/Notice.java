package nl.sociaalpact.referral.usecase;

import java.time.Instant;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;

/**
 * Something that an organisation is told: that something happened, and not what it is about.
 *
 * @param fact as the other services are told it, for example {@code referral-accepted}
 */
public record Notice(OrganisationId organisation, ReferralId referral, String fact, Instant occurredAt) {}
