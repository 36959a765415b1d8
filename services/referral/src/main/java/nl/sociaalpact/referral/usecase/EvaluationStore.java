package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Evaluation;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;

/** Keeps what both sides say of a placement. */
public interface EvaluationStore {
    /** The day on which the help of a referral began, in Europe/Amsterdam. */
    Uni<Optional<LocalDate>> placedOn(ReferralId referral);

    /** What was said of a referral. */
    Uni<List<Evaluation>> of(ReferralId referral);

    /** Keeps one. */
    Uni<Void> add(Evaluation evaluation);

    /** The referrals of an organisation of which its side has something to say today, newest first. */
    Uni<List<DueEvaluation>> due(OrganisationId organisation, LocalDate today, Optional<UUID> before, int size);
}
