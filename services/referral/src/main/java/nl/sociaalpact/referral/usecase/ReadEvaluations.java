package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.referral.domain.Evaluations;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;

/** Reads the evaluations of a referral for one of its parties, inside the open transaction. */
@ApplicationScoped
class ReadEvaluations {
    private final VisibleReferrals referrals;
    private final EvaluationStore store;

    ReadEvaluations(VisibleReferrals referrals, EvaluationStore store) {
        this.referrals = referrals;
        this.store = store;
    }

    Uni<Optional<Evaluations>> of(ReferralId id, OrganisationId reader) {
        return referrals
                .find(id, reader)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<Evaluations>empty())
                        : of(found.get().referral()).map(Optional::of));
    }

    private Uni<Evaluations> of(Referral referral) {
        var id = referral.particulars().id();
        return store.placedOn(id)
                .chain(placedOn ->
                        store.of(id).map(recorded -> new Evaluations(referral, placedOn.orElse(null), recorded)));
    }
}
