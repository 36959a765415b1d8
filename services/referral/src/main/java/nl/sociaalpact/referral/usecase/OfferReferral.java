package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/**
 * An organisation asks for help; when it does not name who should give it, whoever the resident lets in can claim the
 * referral.
 */
@ApplicationScoped
public class OfferReferral {
    private final UnitOfWork work;
    private final SendReferral send;
    private final Offers offers;

    OfferReferral(UnitOfWork work, SendReferral send, Offers offers) {
        this.work = work;
        this.send = send;
        this.offers = offers;
    }

    /** Sends it, and opens it where it names nobody; or tells why it cannot leave. */
    public Uni<Result> handle(SendReferral.Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor().organisation().value()),
                () -> send.handle(command).call(result -> open(result, command)));
    }

    private Uni<Void> open(Result result, SendReferral.Command command) {
        return switch (result) {
            case Result.Done(var kept)
            when command.parties().isOpen() -> offers.open(kept.referral().particulars(), command.among());
            case Result.Done done -> Uni.createFrom().voidItem();
            case Result.Refused refused -> Uni.createFrom().voidItem();
        };
    }
}
