package nl.sociaalpact.intake.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.intake.domain.IntakeEvent;
import nl.sociaalpact.intake.domain.LifeDomain;
import nl.sociaalpact.intake.messaging.wire.HelpQuestionOpenedV1;
import nl.sociaalpact.intake.messaging.wire.ResidentRegisteredV1;
import nl.sociaalpact.intake.usecase.IntakeEvents;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.events.OutgoingEvent;

/** Publishes what intake tells, ordered by journey. */
@ApplicationScoped
class IntakeOutbox implements IntakeEvents {
    private final Outbox outbox;

    IntakeOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> append(IntakeEvent event) {
        return outbox.append(List.of(wire(event)));
    }

    static OutgoingEvent wire(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.ResidentRegistered registered -> wire(registered);
            case IntakeEvent.HelpQuestionOpened opened -> wire(opened);
        };
    }

    private static OutgoingEvent wire(IntakeEvent.ResidentRegistered event) {
        var journey = event.journey().value();
        var data = new ResidentRegisteredV1(
                journey, event.organisation().value(), event.area().code(), event.occurredAt());
        return new OutgoingEvent("resident", journey, "resident-registered", journey, data);
    }

    private static OutgoingEvent wire(IntakeEvent.HelpQuestionOpened event) {
        var journey = event.journey().value();
        var question = event.helpQuestion().value();
        var data = new HelpQuestionOpenedV1(
                journey,
                question,
                event.organisation().value(),
                event.area().code(),
                event.lifeDomains().stream().map(LifeDomain::code).toList(),
                event.occurredAt());
        return new OutgoingEvent("help-question", question, "help-question-opened", journey, data);
    }
}
