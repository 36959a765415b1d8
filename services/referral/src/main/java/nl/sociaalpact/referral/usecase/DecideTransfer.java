package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Reason;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;
import nl.sociaalpact.referral.domain.RejectionReason;
import nl.sociaalpact.referral.domain.Transfer;
import nl.sociaalpact.referral.domain.TransferId;
import nl.sociaalpact.referral.domain.Transfers;

/** The receiver takes a referral over or not, or the target withdraws the offer. */
@ApplicationScoped
public class DecideTransfer {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final CheckedReceiver receiver;
    private final TransferStore transfers;
    private final KeepDecision keep;

    DecideTransfer(
            UnitOfWork work,
            VisibleReferrals referrals,
            CheckedReceiver receiver,
            TransferStore transfers,
            KeepDecision keep) {
        this.work = work;
        this.referrals = referrals;
        this.receiver = receiver;
        this.transfers = transfers;
        this.keep = keep;
    }

    /** What is answered. */
    public sealed interface Answer {
        /** By the receiver. */
        record Accept() implements Answer {}

        /** By the receiver. */
        record Reject(Reason<RejectionReason> why) implements Answer {}

        /** By who offered it. */
        record Withdraw() implements Answer {}
    }

    /** What is asked. */
    public record Command(Actor actor, ReferralId referral, TransferId transfer, Answer answer) {}

    /** Keeps the answer, or tells why not. */
    public Uni<TransferResult> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor.organisation().value()),
                () -> referrals
                        .findToRead(command.referral, command.actor.organisation())
                        .chain(read -> read.isEmpty()
                                ? refused(new Refusal.Unknown())
                                : transfers
                                        .find(command.referral, command.transfer)
                                        .chain(found -> found.map(transfer -> decide(transfer, read.get(), command))
                                                .orElseGet(() -> refused(new Refusal.Unknown())))));
    }

    private Uni<TransferResult> decide(Transfer transfer, StoredReferral read, Command command) {
        var actor = command.actor;
        return switch (command.answer) {
            case Answer.Accept accept ->
                receiver.check(read.referral(), transfer.to())
                        .map(known ->
                                Transfers.accept(transfer, read.referral(), known.circumstances(), actor, known.at()))
                        .chain(outcome -> keep(outcome, read, actor));
            case Answer.Reject(var why) ->
                keep(Transfers.reject(transfer, read.referral(), why, actor, receiver.now()), read, actor);
            case Answer.Withdraw withdraw -> keep(Transfers.withdraw(transfer, actor, receiver.now()), read, actor);
        };
    }

    /** The referral first: while the offer stands, its receiver may write it. */
    private Uni<TransferResult> keep(Transfers.Outcome outcome, StoredReferral read, Actor actor) {
        return switch (outcome) {
            case Transfers.Outcome.Refused(var why) -> refused(why);
            case Transfers.Outcome.Done(var transfer, var moved) ->
                (moved == null
                                ? Uni.createFrom().voidItem()
                                : keep.about(read, moved, actor).replaceWithVoid())
                        .chain(() -> transfers.decide(transfer))
                        .chain(first -> first
                                ? Uni.createFrom().item(new TransferResult.Done(transfer))
                                : refused(new Refusal.NotToTransfer()));
        };
    }

    private static Uni<TransferResult> refused(Refusal why) {
        return Uni.createFrom().item(new TransferResult.Refused(why));
    }
}
