package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.ConsentWithdrawn;
import nl.sociaalpact.residentjourney.domain.Refusal;

/**
 * Takes a consent back: by the resident, by who wrote it down, or by the receiver who gives it up. From its commit on no
 * read uses the consent. Taking it back once more changes nothing and is answered like the first time.
 */
@ApplicationScoped
public class WithdrawConsent {
    private final Reception reception;
    private final Consents consents;
    private final TellFact tell;

    WithdrawConsent(Reception reception, Consents consents, TellFact tell) {
        this.reception = reception;
        this.consents = consents;
        this.tell = tell;
    }

    /** Takes it back. */
    public Uni<Decision<ShownConsent>> handle(Visit visit, ConsentId id) {
        return reception.receive(
                visit,
                Reception.Entrance.PARTY,
                Activity.WITHDRAW_CONSENT,
                about -> consents.find(about.journey(), id)
                        .chain(found -> found.filter(consent -> mayWithdraw(visit, consent))
                                .map(consent -> withdraw(visit, about, consent))
                                .orElseGet(WithdrawConsent::notFound)));
    }

    private static boolean mayWithdraw(Visit visit, Consent consent) {
        return switch (visit) {
            case Visit.OfResident resident -> true;
            case Visit.OfWorker worker -> consent.terms().concern(worker.organisation());
        };
    }

    private Uni<Decision<Seen<ShownConsent>>> withdraw(Visit visit, DataSubject about, Consent consent) {
        var done = switch (consent) {
            case Consent.Given given -> keep(given.withdraw(visit.startedAt()));
            case Consent.Withdrawn withdrawn -> Uni.createFrom().voidItem();
        };
        var terms = consent.terms();
        return done.chain(() -> consents.show(about.journey(), terms.id()))
                .map(shown -> new Accepted<>(
                        Seen.of(shown, Stream.of(terms.lifeDomain().code()))));
    }

    private Uni<Void> keep(Consent.Withdrawn withdrawn) {
        return consents.keep(withdrawn)
                .chain(first -> first
                        ? tell.handle(new ConsentWithdrawn(withdrawn.terms(), withdrawn.withdrawnAt()))
                        : Uni.createFrom().voidItem());
    }

    private static <T> Uni<Decision<T>> notFound() {
        return Uni.createFrom().item(new Refused<>(Refusal.NOT_FOUND));
    }
}
