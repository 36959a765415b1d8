package nl.sociaalpact.referral.usecase;

import java.time.LocalDate;
import java.util.List;
import nl.sociaalpact.referral.domain.EvaluationMoment;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.ReferralId;

/** A referral of which one side has something to say. */
public record DueEvaluation(
        ReferralId referral, JourneyId journey, LocalDate placedOn, List<EvaluationMoment> moments) {}
