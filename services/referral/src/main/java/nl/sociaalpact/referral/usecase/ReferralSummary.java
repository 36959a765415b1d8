package nl.sociaalpact.referral.usecase;

import java.time.Instant;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.NextAction;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * A referral as a list shows it: enough to choose from, and no text that somebody wrote.
 *
 * @param journey the resident; absent where the reader may not know, because nobody has claimed it
 * @param target who is asked; absent while it is open to whoever claims it
 */
public record ReferralSummary(
        ReferralId id,
        @Nullable JourneyId journey,
        OrganisationId requester,
        @Nullable OrganisationId target,
        LifeDomain lifeDomain,
        Area area,
        Priority priority,
        Status status,
        Instant since,
        @Nullable Instant requestedAt,
        @Nullable Instant acknowledgedAt,
        boolean contactProhibited,
        @Nullable NextAction nextAction,
        long version) {}
