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
import nl.sociaalpact.residentjourney.domain.ConsentPolicy.Days;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.ConsentGiven;
import nl.sociaalpact.residentjourney.domain.LifeDomain;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Refusal;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import nl.sociaalpact.residentjourney.domain.decision.PurposeMatrix;
import org.jspecify.annotations.Nullable;

/** Writes down that a resident lets an organisation read a life domain: by the resident, or by who is involved. */
@ApplicationScoped
public class GiveConsent {
    private final Reception reception;
    private final Consents consents;
    private final TellFact tell;
    private final JourneyConfig config;
    private final Ids ids;
    private final PurposeMatrix matrix = PurposeMatrix.shipped();

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
     * @param level how much it may read
     * @param validFrom the first day; today when absent
     * @param validUntil the last day; the usual period when absent
     */
    public record Command(
            Visit visit,
            OrganisationId receiver,
            LifeDomain lifeDomain,
            Purpose purpose,
            Level level,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil) {}

    /** Writes it down; it counts from the next read on. */
    public Uni<Decision<ShownConsent>> handle(Command command) {
        return reception.receive(
                command.visit(),
                Reception.Entrance.INVOLVED,
                Activity.GIVE_CONSENT,
                about -> within(command, Day.of(command.visit().startedAt()), about));
    }

    private Uni<Decision<Seen<ShownConsent>>> within(Command command, LocalDate today, DataSubject about) {
        if (!matrix.asksConsentFor(command.purpose(), today)) {
            return refused(Refusal.PURPOSE_NOT_OPEN);
        }
        return policy().days(today, command.validFrom(), command.validUntil())
                .map(days -> toActiveMember(command, about, days))
                .orElseGet(() -> refused(Refusal.PERIOD_OUTSIDE_POLICY));
    }

    private Uni<Decision<Seen<ShownConsent>>> toActiveMember(Command command, DataSubject about, Days days) {
        return Members.activeCode(command.receiver().value())
                .chain(code ->
                        code.isPresent() ? keep(given(command, about, days)) : refused(Refusal.RECEIVER_NOT_ACTIVE));
    }

    private Uni<Decision<Seen<ShownConsent>>> keep(Consent.Given consent) {
        var terms = consent.terms();
        return consents.add(consent)
                .chain(() -> tell.handle(new ConsentGiven(terms)))
                .chain(() -> consents.show(terms.journey(), terms.id()))
                .map(shown -> new Accepted<>(
                        Seen.of(shown, Stream.of(terms.lifeDomain().code()))));
    }

    private Consent.Given given(Command command, DataSubject about, Days days) {
        return new Consent.Given(new Consent.Terms(
                new ConsentId(ids.next()),
                about.journey(),
                command.receiver(),
                command.lifeDomain(),
                command.purpose(),
                command.level(),
                command.visit().startedAt(),
                days.first(),
                days.last(),
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
