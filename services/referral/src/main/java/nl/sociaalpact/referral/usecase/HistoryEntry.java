package nl.sociaalpact.referral.usecase;

import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.domain.Reason;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * A change of status that was made.
 *
 * @param id time-ordered: its place in the history
 * @param account the account of the system or person that acted; for audit, shown to nobody over REST
 */
public record HistoryEntry(
        UUID id,
        ReferralId referral,
        Status from,
        Status to,
        OrganisationId by,
        String account,
        @Nullable Reason<?> reason,
        @Nullable Outcome outcome,
        Instant at) {}
