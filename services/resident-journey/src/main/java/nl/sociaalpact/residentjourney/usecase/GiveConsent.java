package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.residentjourney.JourneyConfig;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.ConsentPolicy;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.ConsentGiven;
import nl.sociaalpact.residentjourney.domain.LifeDomain;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Writes down that a resident lets an organisation read a life domain: by the resident, or by who is involved. */
@ApplicationScoped
public class GiveConsent {
    private final Reception reception;
    private final Consents consents;
    private final TellFact tell;
    private final JourneyConfig config;
    private final Ids ids;

    GiveConsent(Reception reception, Consents consents, TellFact tell, JourneyConfig config, Ids ids) {
        this.reception = reception;
        this.consents = consents;
        this.tell = tell;
        this.config = config;
        this.ids = ids;
    }

    /**
     * What the resident wants.
     *
     * @param receiver the organisation that may read
     * @param validUntil the last day; the usual period when absent
     */
    public record Command(
            Visit visit, OrganisationId receiver, LifeDomain lifeDomain, Optional<LocalDate> validUntil) {}

    /** Writes it down; it counts from the next read on. */
    public Uni<Decision<ShownConsent>> handle(Command command) {
        return reception.receive(
                command.visit(),
                Reception.Entrance.INVOLVED,
                Activity.GIVE_CONSENT,
                about -> policy().lastDay(Day.of(command.visit().startedAt()), command.validUntil())
                        .map(lastDay -> toActiveMember(command, about, lastDay))
                        .orElseGet(() -> refused(Refusal.PERIOD_OUTSIDE_POLICY)));
    }

    private Uni<Decision<Seen<ShownConsent>>> toActiveMember(Command command, DataSubject about, LocalDate lastDay) {
        return Members.activeCode(command.receiver().value())
                .chain(code ->
                        code.isPresent() ? keep(given(command, about, lastDay)) : refused(Refusal.RECEIVER_NOT_ACTIVE));
    }

    private Uni<Decision<Seen<ShownConsent>>> keep(Consent.Given consent) {
        var terms = consent.terms();
        return consents.add(consent)
                .chain(() -> tell.handle(new ConsentGiven(terms)))
                .chain(() -> consents.show(terms.journey(), terms.id()))
                .map(shown -> new Accepted<>(
                        Seen.of(shown, Stream.of(terms.lifeDomain().code()))));
    }

    private Consent.Given given(Command command, DataSubject about, LocalDate lastDay) {
        return new Consent.Given(new Consent.Terms(
                new ConsentId(ids.next()),
                about.journey(),
                command.receiver(),
                command.lifeDomain(),
                command.visit().startedAt(),
                lastDay,
                recorder(command.visit())));
    }

    private static @Nullable OrganisationId recorder(Visit visit) {
        return switch (visit) {
            case Visit.OfWorker worker -> worker.organisation();
            case Visit.OfResident resident -> null;
        };
    }

    private ConsentPolicy policy() {
        return new ConsentPolicy(config.defaultConsent(), config.longestConsent());
    }

    private static <T> Uni<Decision<T>> refused(Refusal reason) {
        return Uni.createFrom().item(new Refused<>(reason));
    }
}
