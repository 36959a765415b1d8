package nl.sociaalpact.referral.domain;

import java.time.Instant;

/**
 * What one side says, some months after the help began, of whether the service was the right place.
 *
 * @param by the organisation that said it
 * @param account under which account
 */
public record Evaluation(
        ReferralId referral,
        EvaluationMoment moment,
        Role side,
        MatchFit fit,
        OrganisationId by,
        String account,
        Instant at) {}
