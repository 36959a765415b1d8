package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.ConsentId;

/** A resident took a consent back. */
@ApplicationScoped
public class ForgetConsent {
    private final UnitOfWork work;
    private final Consents consents;

    ForgetConsent(UnitOfWork work, Consents consents) {
        this.work = work;
        this.consents = consents;
    }

    /** Forgets it; no new referral can be based on it. */
    public Uni<Void> handle(ConsentId consent) {
        return work.inTransaction(new Scope.Platform(), () -> consents.remove(consent));
    }
}
