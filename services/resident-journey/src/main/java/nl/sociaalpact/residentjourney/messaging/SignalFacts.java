package nl.sociaalpact.residentjourney.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.residentjourney.domain.Belonging;
import nl.sociaalpact.residentjourney.domain.Entry;
import nl.sociaalpact.residentjourney.domain.EntryKey;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Party;
import nl.sociaalpact.residentjourney.domain.SignalCaseId;
import nl.sociaalpact.residentjourney.domain.SignalId;
import nl.sociaalpact.residentjourney.messaging.wire.ContactAttemptedV1;
import nl.sociaalpact.residentjourney.messaging.wire.SignalCaseClosedV1;
import nl.sociaalpact.residentjourney.messaging.wire.SignalCaseLinkedV1;
import nl.sociaalpact.residentjourney.messaging.wire.SignalCaseOpenedV1;
import nl.sociaalpact.residentjourney.messaging.wire.SignalReceivedV1;
import org.jspecify.annotations.Nullable;

/** What early signalling tells, as lines of a timeline. */
final class SignalFacts {
    private SignalFacts() {}

    static Happening received(EntryKey key, SignalReceivedV1 data) {
        return new Happening(
                new Belonging.OfSignal(new SignalId(data.signalId())),
                entry(
                        key,
                        Fact.SIGNAL_RECEIVED,
                        data.occurredAt(),
                        data.organisationId(),
                        Map.of("partnerType", data.partnerType(), "area", data.area())));
    }

    static Happening opened(EntryKey key, SignalCaseOpenedV1 data) {
        var signals = data.signalIds().stream().map(SignalId::new).toList();
        return new Happening(
                new Belonging.OfSignalCase(new SignalCaseId(data.signalCaseId()), Optional.empty(), signals),
                entry(
                        key,
                        Fact.SIGNAL_CASE_OPENED,
                        data.occurredAt(),
                        data.organisationId(),
                        Map.of("kind", data.kind(), "area", data.area()),
                        new Party(new OrganisationId(data.assignedOrganisationId()), Party.Role.ASSIGNED)));
    }

    static Happening attempted(EntryKey key, ContactAttemptedV1 data) {
        var codes = Map.of(
                "contactKind", data.contactKind(),
                "daypart", data.daypart(),
                "reached", data.reached().toString());
        return new Happening(
                ofCase(data.signalCaseId(), data.journeyId()),
                entry(key, Fact.CONTACT_ATTEMPTED, data.occurredAt(), data.organisationId(), codes));
    }

    static Happening linked(EntryKey key, SignalCaseLinkedV1 data) {
        return new Happening(
                ofCase(data.signalCaseId(), data.journeyId()),
                entry(
                        key,
                        Fact.SIGNAL_CASE_LINKED,
                        data.occurredAt(),
                        data.organisationId(),
                        Map.of("area", data.area())));
    }

    static Happening closed(EntryKey key, SignalCaseClosedV1 data) {
        return new Happening(
                ofCase(data.signalCaseId(), data.journeyId()),
                entry(
                        key,
                        Fact.SIGNAL_CASE_CLOSED,
                        data.occurredAt(),
                        data.organisationId(),
                        Map.of("endResult", data.endResult(), "area", data.area())));
    }

    private static Belonging ofCase(UUID signalCase, @Nullable UUID journey) {
        return new Belonging.OfSignalCase(
                new SignalCaseId(signalCase), Optional.ofNullable(journey).map(JourneyId::new), List.of());
    }

    private static Entry entry(
            EntryKey key, Fact fact, Instant at, UUID organisation, Map<String, String> codes, Party... others) {
        var actor = new OrganisationId(organisation);
        var parties = Stream.concat(Stream.of(new Party(actor, Party.Role.ACTOR)), Stream.of(others));
        return new Entry(key, fact, at, actor, parties.toList(), Set.of(), codes);
    }
}
