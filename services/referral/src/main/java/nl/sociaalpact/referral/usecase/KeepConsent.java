package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Consent;

/** A resident let an organisation in on a life domain. */
@ApplicationScoped
public class KeepConsent {
    private final UnitOfWork work;
    private final Consents consents;

    KeepConsent(UnitOfWork work, Consents consents) {
        this.work = work;
        this.consents = consents;
    }

    /** Keeps it; from now on the organisation can be asked to help in that life domain. */
    public Uni<Void> handle(Consent consent) {
        return work.inTransaction(new Scope.Platform(), () -> consents.put(consent));
    }
}
