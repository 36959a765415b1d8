package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.Refusal;

/** Shows a resident the receipt of one of their consents. */
@ApplicationScoped
public class ReadReceipt {
    private final Reception reception;
    private final Consents consents;

    ReadReceipt(Reception reception, Consents consents) {
        this.reception = reception;
        this.consents = consents;
    }

    /** The consent as it stands, which a receipt is made of. */
    public Uni<Decision<ShownConsent>> handle(Visit.OfResident visit, ConsentId id) {
        return reception.receive(
                visit,
                Reception.Entrance.PARTY,
                Activity.READ_RECEIPT,
                about -> consents.find(about.journey(), id)
                        .chain(found -> found.isPresent() ? show(about, id) : notFound()));
    }

    private Uni<Decision<Seen<ShownConsent>>> show(DataSubject about, ConsentId id) {
        return consents.show(about.journey(), id)
                .map(shown -> new Accepted<>(Seen.of(
                        shown, Stream.of(shown.consent().terms().lifeDomain().code()))));
    }

    private static <T> Uni<Decision<T>> notFound() {
        return Uni.createFrom().item(new Refused<>(Refusal.NOT_FOUND));
    }
}
