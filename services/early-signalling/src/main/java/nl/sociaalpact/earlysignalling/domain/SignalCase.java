package nl.sociaalpact.earlysignalling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.ContactAttempted;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseClosed;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseLinked;
import org.jspecify.annotations.Nullable;

/**
 * The work on the signals of one address. Only a matching run opens one.
 *
 * <pre>
 *   open ───▶ linked ───▶ closed
 *     └─────────────────────▲
 * </pre>
 */
public sealed interface SignalCase {
    /** What is known in every state. */
    CaseFile file();

    /** The journey of the resident, once known. */
    Optional<JourneyId> knownJourney();

    /** Contact is sought with whoever lives there. */
    record Open(CaseFile file) implements SignalCase {
        Open after(ContactAttempt attempt) {
            return new Open(file.after(attempt));
        }

        Linked link(JourneyId journey) {
            return new Linked(file, journey);
        }

        Closed close(Ending ending) {
            return new Closed(file, null, ending);
        }

        @Override
        public Optional<JourneyId> knownJourney() {
            return Optional.empty();
        }
    }

    /** The resident is known: the case is part of a journey. */
    record Linked(CaseFile file, JourneyId journey) implements SignalCase {
        Linked after(ContactAttempt attempt) {
            return new Linked(file.after(attempt), journey);
        }

        Closed close(Ending ending) {
            return new Closed(file, journey, ending);
        }

        @Override
        public Optional<JourneyId> knownJourney() {
            return Optional.of(journey);
        }
    }

    /** The work ended. */
    record Closed(CaseFile file, @Nullable JourneyId journey, Ending ending) implements SignalCase {
        @Override
        public Optional<JourneyId> knownJourney() {
            return Optional.ofNullable(journey);
        }
    }

    /** How the work ended. */
    record Ending(EndResult result, @Nullable NoContactReason reason, Instant at) {}

    /** Decides about a step of the organisation. */
    default Decision<SignalCase> take(CaseStep step, ContactRules rules, Instant now) {
        return switch (step) {
            case CaseStep.Attempt(var attempt) -> attempt(attempt, now);
            case CaseStep.Link(var journey) -> link(journey, now);
            case CaseStep.Close(var result, var reason) -> close(new Ending(result, reason, now), rules);
        };
    }

    private Decision<SignalCase> attempt(ContactAttempt attempt, Instant now) {
        return switch (this) {
            case Open open when attempt.canHaveBeen(now) -> attempted(open.after(attempt), attempt);
            case Linked linked when attempt.canHaveBeen(now) -> attempted(linked.after(attempt), attempt);
            case Open open -> new Refused<>(new Refusal.ImpossibleDate("attemptedAt"));
            case Linked linked -> new Refused<>(new Refusal.ImpossibleDate("attemptedAt"));
            case Closed closed -> new Refused<>(new Refusal.CaseClosed());
        };
    }

    /** Linking to the same journey again changes nothing. */
    private Decision<SignalCase> link(JourneyId journey, Instant now) {
        return switch (this) {
            case Open open -> linked(open.link(journey), now);
            case Linked linked when linked.journey.equals(journey) -> new Accepted<>(linked, List.of());
            case Linked linked -> new Refused<>(new Refusal.LinkedToAnother());
            case Closed closed -> new Refused<>(new Refusal.CaseClosed());
        };
    }

    private Decision<SignalCase> close(Ending ending, ContactRules rules) {
        return switch (this) {
            case Open open -> closed(open.close(ending), rules);
            case Linked linked -> closed(linked.close(ending), rules);
            case Closed closed -> new Refused<>(new Refusal.CaseClosed());
        };
    }

    private static Decision<SignalCase> attempted(SignalCase next, ContactAttempt attempt) {
        var event = new ContactAttempted(
                next.file().id(),
                next.knownJourney(),
                next.file().team(),
                attempt.kind(),
                attempt.daypart(),
                attempt.reached(),
                attempt.attemptedAt());
        return new Accepted<>(next, List.of(event));
    }

    private static Decision<SignalCase> linked(Linked next, Instant now) {
        var file = next.file;
        return new Accepted<>(
                next, List.of(new SignalCaseLinked(file.id(), next.journey, file.team(), file.area(), now)));
    }

    private static Decision<SignalCase> closed(Closed next, ContactRules rules) {
        var file = next.file;
        var ending = next.ending;
        var event = new SignalCaseClosed(
                file.id(), next.knownJourney(), file.team(), ending.result(), file.area(), ending.at());
        return rules.broken(file, ending.result(), ending.reason())
                .<Decision<SignalCase>>map(Refused::new)
                .orElseGet(() -> new Accepted<>(next, List.of(event)));
    }
}
