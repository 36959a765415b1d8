package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;
import nl.sociaalpact.referral.domain.TransferId;
import nl.sociaalpact.referral.domain.Transfers;
import org.jspecify.annotations.Nullable;

/** The target offers another organisation to take a referral over. */
@ApplicationScoped
public class OfferTransfer {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final CheckedReceiver receiver;
    private final TransferStore transfers;
    private final Ids ids;

    OfferTransfer(
            UnitOfWork work, VisibleReferrals referrals, CheckedReceiver receiver, TransferStore transfers, Ids ids) {
        this.work = work;
        this.referrals = referrals;
        this.receiver = receiver;
        this.transfers = transfers;
        this.ids = ids;
    }

    /**
     * What is asked.
     *
     * @param note what the receiver should know to decide
     */
    public record Command(
            Actor actor,
            ReferralId referral,
            OrganisationId to,
            @Nullable String note) {
        /** Leaves the note out: it can hold personal data. */
        @Override
        public String toString() {
            return "OfferTransfer[" + referral + "]";
        }
    }

    /** Offers it, or tells why not. */
    public Uni<TransferResult> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor.organisation().value()),
                () -> referrals
                        .find(command.referral, command.actor.organisation())
                        .chain(found -> found.map(read -> offer(read, command))
                                .orElseGet(() -> refused(new Refusal.Unknown()))));
    }

    private Uni<TransferResult> offer(StoredReferral read, Command command) {
        var id = new TransferId(ids.next());
        return receiver.check(read.referral(), command.to)
                .map(known -> Transfers.offer(
                        read.referral(),
                        id,
                        command.to,
                        command.note,
                        known.circumstances(),
                        command.actor,
                        known.at()))
                .chain(this::keep);
    }

    private Uni<TransferResult> keep(Transfers.Outcome outcome) {
        return switch (outcome) {
            case Transfers.Outcome.Refused(var why) -> refused(why);
            case Transfers.Outcome.Done(var transfer, var moved) ->
                transfers
                        .offer(transfer)
                        .chain(first -> first
                                ? Uni.createFrom().item(new TransferResult.Done(transfer))
                                : refused(new Refusal.TransferPending()));
        };
    }

    private static Uni<TransferResult> refused(Refusal why) {
        return Uni.createFrom().item(new TransferResult.Refused(why));
    }
}
