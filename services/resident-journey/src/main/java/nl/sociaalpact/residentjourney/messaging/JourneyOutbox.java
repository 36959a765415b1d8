package nl.sociaalpact.residentjourney.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.Contradiction;
import nl.sociaalpact.residentjourney.domain.EmergencyAccess;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.JourneyEvent;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.ConsentGiven;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.ConsentWithdrawn;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.EmergencyAccessTaken;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.JourneyContradicted;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.VerdictGiven;
import nl.sociaalpact.residentjourney.domain.Party;
import nl.sociaalpact.residentjourney.domain.Verdict;
import nl.sociaalpact.residentjourney.messaging.wire.ConsentGivenV1;
import nl.sociaalpact.residentjourney.messaging.wire.ConsentWithdrawnV1;
import nl.sociaalpact.residentjourney.messaging.wire.EmergencyAccessTakenV1;
import nl.sociaalpact.residentjourney.messaging.wire.JourneyContradictedV1;
import nl.sociaalpact.residentjourney.messaging.wire.VerdictGivenV1;
import nl.sociaalpact.residentjourney.usecase.JourneyEvents;

/** Puts the facts of this service into the outbox, in their form on the wire. */
@ApplicationScoped
class JourneyOutbox implements JourneyEvents {
    private static final String CONSENT = "consent";
    private static final String VERDICT = "verdict";
    private static final String CONTRADICTION = "contradiction";

    private final Outbox outbox;

    JourneyOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(JourneyEvent event) {
        return outbox.append(List.of(outgoing(event)));
    }

    static OutgoingEvent outgoing(JourneyEvent event) {
        return switch (event) {
            case ConsentGiven(var terms) -> ofConsent("consent-given", terms, given(terms));
            case ConsentWithdrawn(var terms, var at) ->
                ofConsent(
                        "consent-withdrawn",
                        terms,
                        new ConsentWithdrawnV1(
                                terms.id().value(),
                                terms.journey().value(),
                                terms.receiver().value(),
                                terms.lifeDomain().code(),
                                terms.purpose().code(),
                                at));
            case EmergencyAccessTaken(var access) -> ofEmergency(access);
            case VerdictGiven(var verdict, var referral) -> ofVerdict(verdict);
            case JourneyContradicted(var contradiction) -> ofContradiction(contradiction);
        };
    }

    private static ConsentGivenV1 given(Consent.Terms terms) {
        return new ConsentGivenV1(
                terms.id().value(),
                terms.journey().value(),
                terms.receiver().value(),
                terms.lifeDomain().code(),
                terms.purpose().code(),
                terms.level().code(),
                terms.validFrom(),
                terms.validUntil(),
                terms.givenAt());
    }

    private static OutgoingEvent ofConsent(String fact, Consent.Terms terms, Object data) {
        return new OutgoingEvent(
                CONSENT, terms.id().value(), fact, terms.journey().value(), data);
    }

    private static OutgoingEvent ofEmergency(EmergencyAccess access) {
        var journey = access.about().journey().value();
        var data = new EmergencyAccessTakenV1(
                access.id().value(),
                journey,
                access.organisation().value(),
                access.reason().code(),
                access.takenAt());
        return new OutgoingEvent("emergency-access", access.id().value(), "emergency-access-taken", journey, data);
    }

    private static OutgoingEvent ofVerdict(Verdict verdict) {
        var data = new VerdictGivenV1(
                verdict.id().value(),
                verdict.journey().value(),
                verdict.referral().value(),
                verdict.code().code(),
                verdict.givenAt());
        return new OutgoingEvent(
                VERDICT,
                verdict.id().value(),
                "verdict-given",
                verdict.journey().value(),
                data);
    }

    private static OutgoingEvent ofContradiction(Contradiction contradiction) {
        var closure = contradiction.closure();
        var data = new JourneyContradictedV1(
                contradiction.id().value(),
                closure.journey().value(),
                contradiction.referral().value(),
                party(contradiction, Party.Role.REQUESTER),
                party(contradiction, Party.Role.TARGET),
                closure.referral().lifeDomains().iterator().next(),
                closure.end() == Fact.REFERRAL_COMPLETED ? "completed" : "failed",
                closure.outcome().orElse(null),
                closure.verdict().code(),
                closure.at());
        return new OutgoingEvent(
                CONTRADICTION,
                contradiction.id().value(),
                "journey-contradicted",
                closure.journey().value(),
                data);
    }

    private static UUID party(Contradiction contradiction, Party.Role role) {
        return contradiction.closure().referral().parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> party.organisation().value())
                .findFirst()
                .orElseThrow();
    }
}
