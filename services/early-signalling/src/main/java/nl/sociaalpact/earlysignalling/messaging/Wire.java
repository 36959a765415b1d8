package nl.sociaalpact.earlysignalling.messaging;

import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.JourneyId;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.ContactAttempted;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.MatchingRunCompleted;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseClosed;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseLinked;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseOpened;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalReceived;
import nl.sociaalpact.earlysignalling.messaging.wire.ContactAttemptedV1;
import nl.sociaalpact.earlysignalling.messaging.wire.MatchingRunCompletedV1;
import nl.sociaalpact.earlysignalling.messaging.wire.SignalCaseClosedV1;
import nl.sociaalpact.earlysignalling.messaging.wire.SignalCaseLinkedV1;
import nl.sociaalpact.earlysignalling.messaging.wire.SignalCaseOpenedV1;
import nl.sociaalpact.earlysignalling.messaging.wire.SignalReceivedV1;
import nl.sociaalpact.lib.events.OutgoingEvent;

/** How each fact is written. A case is the key of its facts until its resident is known; from then on the journey is. */
final class Wire {
    private static final String SIGNAL = "signal";
    private static final String MATCHING_RUN = "matching-run";
    private static final String SIGNAL_CASE = "signal-case";

    private Wire() {}

    static OutgoingEvent of(SignallingEvent event) {
        return switch (event) {
            case SignalReceived received -> received(received);
            case MatchingRunCompleted completed -> completed(completed);
            case SignalCaseOpened opened -> opened(opened);
            case ContactAttempted attempted -> attempted(attempted);
            case SignalCaseLinked linked -> linked(linked);
            case SignalCaseClosed closed -> closed(closed);
        };
    }

    private static OutgoingEvent received(SignalReceived fact) {
        var id = fact.signal().value();
        var data = new SignalReceivedV1(
                id,
                fact.reporter().value(),
                fact.partnerType().code(),
                fact.area().code(),
                fact.occurredAt());
        return new OutgoingEvent(SIGNAL, id, "signal-received", id, data);
    }

    private static OutgoingEvent completed(MatchingRunCompleted fact) {
        var id = fact.run().value();
        var data = new MatchingRunCompletedV1(
                id, fact.municipality().value(), fact.signalCount(), fact.caseCount(), fact.occurredAt());
        return new OutgoingEvent(MATCHING_RUN, id, "matching-run-completed", id, data);
    }

    private static OutgoingEvent opened(SignalCaseOpened fact) {
        var data = new SignalCaseOpenedV1(
                fact.signalCase().value(),
                fact.municipality().value(),
                fact.team().value(),
                fact.signals().stream().map(SignalId::value).toList(),
                fact.kind().code(),
                fact.area().code(),
                fact.occurredAt());
        return ofCase(fact.signalCase(), Optional.empty(), "signal-case-opened", data);
    }

    private static OutgoingEvent attempted(ContactAttempted fact) {
        var data = new ContactAttemptedV1(
                fact.signalCase().value(),
                fact.journey().map(JourneyId::value).orElse(null),
                fact.team().value(),
                fact.kind().code(),
                fact.daypart().code(),
                fact.reached(),
                fact.occurredAt());
        return ofCase(fact.signalCase(), fact.journey(), "contact-attempted", data);
    }

    private static OutgoingEvent linked(SignalCaseLinked fact) {
        var data = new SignalCaseLinkedV1(
                fact.signalCase().value(),
                fact.journey().value(),
                fact.team().value(),
                fact.area().code(),
                fact.occurredAt());
        return ofCase(fact.signalCase(), Optional.of(fact.journey()), "signal-case-linked", data);
    }

    private static OutgoingEvent closed(SignalCaseClosed fact) {
        var data = new SignalCaseClosedV1(
                fact.signalCase().value(),
                fact.journey().map(JourneyId::value).orElse(null),
                fact.team().value(),
                fact.result().code(),
                fact.area().code(),
                fact.occurredAt());
        return ofCase(fact.signalCase(), fact.journey(), "signal-case-closed", data);
    }

    private static OutgoingEvent ofCase(SignalCaseId id, Optional<JourneyId> journey, String fact, Object data) {
        UUID key = journey.map(JourneyId::value).orElse(id.value());
        return new OutgoingEvent(SIGNAL_CASE, id.value(), fact, key, data);
    }
}
