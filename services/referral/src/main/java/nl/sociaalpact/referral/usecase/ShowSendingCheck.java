package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.SendingCheck;

/** A sender reads what it knew and chose when it sent a referral. */
@ApplicationScoped
public class ShowSendingCheck {
    private final UnitOfWork work;
    private final SendingNotes notes;

    ShowSendingCheck(UnitOfWork work, SendingNotes notes) {
        this.work = work;
        this.notes = notes;
    }

    /** What was kept, or empty when this organisation kept nothing about such a referral. */
    public Uni<Optional<SendingCheck>> handle(ReferralId referral, OrganisationId reader) {
        return work.inTransaction(new Scope.Organisation(reader.value()), () -> notes.find(referral, reader));
    }
}
