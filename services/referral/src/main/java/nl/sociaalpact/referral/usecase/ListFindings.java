package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Finding;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Role;

/**
 * One of the parties reads what an assessment found. The target wrote it; the requester reads what the resident lets it
 * know at this moment, so that a consent taken back closes it again.
 */
@ApplicationScoped
public class ListFindings {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final Findings findings;
    private final StorableTime time;

    ListFindings(UnitOfWork work, VisibleReferrals referrals, Findings findings, StorableTime time) {
        this.work = work;
        this.referrals = referrals;
        this.findings = findings;
        this.time = time;
    }

    /** What the reader may know, or empty when there is no such referral for this organisation. */
    public Uni<Optional<List<Finding>>> handle(ReferralId referral, OrganisationId reader) {
        return work.inTransaction(
                new Scope.Organisation(reader.value()),
                () -> referrals
                        .find(referral, reader)
                        .chain(found -> found.isPresent()
                                ? known(found.get(), reader).map(Optional::of)
                                : Uni.createFrom().item(Optional.<List<Finding>>empty())));
    }

    private Uni<List<Finding>> known(StoredReferral read, OrganisationId reader) {
        var particulars = read.referral().particulars();
        return read.referral()
                        .roleOf(reader)
                        .filter(role -> role == Role.TARGET)
                        .isPresent()
                ? findings.all(particulars.id())
                : findings.openToRequester(particulars, time.today(time.now()));
    }
}
