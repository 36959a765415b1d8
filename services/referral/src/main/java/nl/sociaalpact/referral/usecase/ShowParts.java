package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.PartCount;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Role;

/** What became of the parts: all of it for the intermediary, how many for the requester. */
@ApplicationScoped
public class ShowParts {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final Parts parts;

    ShowParts(UnitOfWork work, VisibleReferrals referrals, Parts parts) {
        this.work = work;
        this.referrals = referrals;
        this.parts = parts;
    }

    /** How many parts are in which state, or empty when there is no such referral for this organisation. */
    public Uni<Optional<List<PartCount>>> counts(ReferralId whole, OrganisationId reader) {
        return work.inTransaction(
                new Scope.Organisation(reader.value()),
                () -> referrals
                        .find(whole, reader)
                        .chain(found -> found.isPresent()
                                ? parts.counts(whole).map(Optional::of)
                                : Uni.createFrom().item(Optional.<List<PartCount>>empty())));
    }

    /** The parts that the reader sent as the intermediary, or empty when the reader is not that. */
    public Uni<Optional<List<ReferralSummary>>> sent(ReferralId whole, OrganisationId reader) {
        return work.inTransaction(
                new Scope.Organisation(reader.value()),
                () -> referrals
                        .find(whole, reader)
                        .chain(found -> isTarget(found, reader)
                                ? parts.sent(whole, reader).map(Optional::of)
                                : Uni.createFrom().item(Optional.<List<ReferralSummary>>empty())));
    }

    private static boolean isTarget(Optional<StoredReferral> found, OrganisationId reader) {
        return found.flatMap(read -> read.referral().roleOf(reader))
                .filter(role -> role == Role.TARGET)
                .isPresent();
    }
}
