package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Refusal;

/** Lists consents: all of them for the resident; for an organisation those that it received or wrote down. */
@ApplicationScoped
public class ListConsents {
    private final Reception reception;
    private final Consents consents;
    private final Timeline timeline;

    ListConsents(Reception reception, Consents consents, Timeline timeline) {
        this.reception = reception;
        this.consents = consents;
        this.timeline = timeline;
    }

    /** The consents after the one that is named. */
    public Uni<Decision<List<ShownConsent>>> handle(Visit visit, Optional<UUID> after, int most) {
        return reception.receive(
                visit,
                Reception.Entrance.PARTY,
                Activity.READ_CONSENTS,
                about -> consents.list(about.journey(), reader(visit), after, most)
                        .chain(found -> mayKnow(visit, about, found).map(may -> may ? seen(found) : notFound())));
    }

    private static Optional<OrganisationId> reader(Visit visit) {
        return switch (visit) {
            case Visit.OfResident resident -> Optional.empty();
            case Visit.OfWorker worker -> Optional.of(worker.organisation());
        };
    }

    /** That there is nothing is known to who is involved; to others the resident does not exist. */
    private Uni<Boolean> mayKnow(Visit visit, DataSubject about, List<ShownConsent> found) {
        return switch (visit) {
            case Visit.OfResident resident -> Uni.createFrom().item(true);
            case Visit.OfWorker worker ->
                found.isEmpty()
                        ? timeline.isInvolved(about.journey(), worker.organisation())
                        : Uni.createFrom().item(true);
        };
    }

    private static Decision<Seen<List<ShownConsent>>> seen(List<ShownConsent> found) {
        return new Accepted<>(Seen.of(
                found,
                found.stream().map(shown -> shown.consent().terms().lifeDomain().code())));
    }

    private static Decision<Seen<List<ShownConsent>>> notFound() {
        return new Refused<>(Refusal.NOT_FOUND);
    }
}
