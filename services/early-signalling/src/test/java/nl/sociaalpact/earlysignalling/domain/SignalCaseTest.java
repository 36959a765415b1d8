package nl.sociaalpact.earlysignalling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.earlysignalling.domain.CaseStep.Attempt;
import nl.sociaalpact.earlysignalling.domain.CaseStep.Close;
import nl.sociaalpact.earlysignalling.domain.CaseStep.Link;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.Refusal.CaseClosed;
import nl.sociaalpact.earlysignalling.domain.Refusal.ImpossibleDate;
import nl.sociaalpact.earlysignalling.domain.Refusal.LinkedToAnother;
import nl.sociaalpact.earlysignalling.domain.Refusal.ReasonNotApplicable;
import nl.sociaalpact.earlysignalling.domain.Refusal.TooFewAttempts;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Closed;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Ending;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Linked;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Open;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.ContactAttempted;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseClosed;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseLinked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignalCaseTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final ContactRules RULES = new ContactRules(4, "contact source");
    private static final JourneyId JOURNEY = new JourneyId(new UUID(5, 5));
    private static final JourneyId OTHER_JOURNEY = new JourneyId(new UUID(6, 6));
    private static final OrganisationId TEAM = new OrganisationId(new UUID(2, 2));

    private static CaseFile file(int attempts) {
        return new CaseFile(
                new SignalCaseId(new UUID(4, 4)),
                new MatchingRunId(new UUID(7, 7)),
                new OrganisationId(new UUID(1, 1)),
                TEAM,
                CaseKind.SINGLE,
                Area.GAASPERDAM,
                NOW.minus(Duration.ofDays(3)),
                attempts,
                1);
    }

    private static ContactAttempt attempt(ContactKind kind, Instant at) {
        return new ContactAttempt(new UUID(8, 8), kind, Daypart.MORNING, false, at);
    }

    private static SignalCase state(String name, int attempts) {
        return switch (name) {
            case "open" -> new Open(file(attempts));
            case "linked" -> new Linked(file(attempts), JOURNEY);
            case "closed" -> new Closed(file(attempts), null, new Ending(EndResult.HANDLES_IT_ALONE, null, NOW));
            default -> new Closed(file(attempts), JOURNEY, new Ending(EndResult.HANDLES_IT_ALONE, null, NOW));
        };
    }

    private static CaseStep step(String name) {
        return switch (name) {
            case "attempt" -> new Attempt(attempt(ContactKind.PHONE, NOW));
            case "link" -> new Link(JOURNEY);
            case "link to another" -> new Link(OTHER_JOURNEY);
            default -> new Close(EndResult.FOLLOW_UP_HELP, null);
        };
    }

    /** Every state with every step: the state that follows and the fact that is told, or the refusal. */
    @Test
    void theTableOfStepsIsComplete() {
        var table = new ArrayList<String>();
        for (var state : List.of("open", "linked", "closed", "closed after link")) {
            for (var step : List.of("attempt", "link", "link to another", "close")) {
                table.add(state + " + " + step + " = " + outcome(state(state, 0).take(step(step), RULES, NOW)));
            }
        }
        assertThat(table)
                .containsExactly(
                        "open + attempt = Open [ContactAttempted]",
                        "open + link = Linked [SignalCaseLinked]",
                        "open + link to another = Linked [SignalCaseLinked]",
                        "open + close = Closed [SignalCaseClosed]",
                        "linked + attempt = Linked [ContactAttempted]",
                        "linked + link = Linked []",
                        "linked + link to another = refused LinkedToAnother",
                        "linked + close = Closed [SignalCaseClosed]",
                        "closed + attempt = refused CaseClosed",
                        "closed + link = refused CaseClosed",
                        "closed + link to another = refused CaseClosed",
                        "closed + close = refused CaseClosed",
                        "closed after link + attempt = refused CaseClosed",
                        "closed after link + link = refused CaseClosed",
                        "closed after link + link to another = refused CaseClosed",
                        "closed after link + close = refused CaseClosed");
    }

    private static String outcome(Decision<SignalCase> decision) {
        return switch (decision) {
            case Accepted<SignalCase>(var state, var events) ->
                state.getClass().getSimpleName() + " "
                        + events.stream()
                                .map(event -> event.getClass().getSimpleName())
                                .toList();
            case Refused<SignalCase>(var reason) ->
                "refused " + reason.getClass().getSimpleName();
        };
    }

    @Test
    void aCaseTellsOfItsJourneyOnceItIsLinked() {
        var open = state("open", 0);
        var linked = state("linked", 0);
        assertThat(facts(open.take(step("attempt"), RULES, NOW)))
                .isEqualTo(List.of(new ContactAttempted(
                        open.file().id(), Optional.empty(), TEAM, ContactKind.PHONE, Daypart.MORNING, false, NOW)));
        assertThat(facts(open.take(step("link"), RULES, NOW)))
                .isEqualTo(List.of(new SignalCaseLinked(open.file().id(), JOURNEY, TEAM, Area.GAASPERDAM, NOW)));
        assertThat(facts(linked.take(step("attempt"), RULES, NOW)))
                .isEqualTo(List.of(new ContactAttempted(
                        open.file().id(), Optional.of(JOURNEY), TEAM, ContactKind.PHONE, Daypart.MORNING, false, NOW)));
        assertThat(facts(linked.take(step("close"), RULES, NOW)))
                .isEqualTo(List.of(new SignalCaseClosed(
                        open.file().id(), Optional.of(JOURNEY), TEAM, EndResult.FOLLOW_UP_HELP, Area.GAASPERDAM, NOW)));
    }

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void onlyWhatSeeksContactCounts(ContactKind kind) {
        var decision = state("linked", 2).take(new Attempt(attempt(kind, NOW)), RULES, NOW);
        assertThat(((Accepted<SignalCase>) decision).state().file().attempts())
                .isEqualTo(kind == ContactKind.ADMINISTRATIVE ? 2 : 3);
    }

    @Test
    void anAttemptCannotLieAheadOrLongAgo() {
        var open = state("open", 0);
        var early = NOW.minus(Duration.ofDays(366));
        var late = NOW.plus(Duration.ofMinutes(5));
        var refused = new Refused<SignalCase>(new ImpossibleDate("attemptedAt"));
        assertThat(open.take(new Attempt(attempt(ContactKind.CARD, early)), RULES, NOW))
                .isInstanceOf(Accepted.class);
        assertThat(open.take(new Attempt(attempt(ContactKind.CARD, late)), RULES, NOW))
                .isInstanceOf(Accepted.class);
        for (var moment : List.of(early.minusNanos(1), late.plusNanos(1), Instant.MIN, Instant.MAX)) {
            var step = new Attempt(attempt(ContactKind.CARD, moment));
            assertThat(open.take(step, RULES, NOW)).isEqualTo(refused);
            assertThat(state("linked", 0).take(step, RULES, NOW)).isEqualTo(refused);
            assertThat(state("closed", 0).take(step, RULES, NOW)).isEqualTo(new Refused<>(new CaseClosed()));
        }
    }

    /** A result with the attempts before it and a reason, and the refusal that is expected. */
    record Ended(
            int attempts,
            EndResult result,
            @Nullable NoContactReason reason,
            @Nullable Refusal refusal) {}

    static Stream<Ended> endings() {
        var rows = new ArrayList<Ended>();
        for (var attempts = 0; attempts <= 5; attempts++) {
            for (var result : EndResult.values()) {
                for (var reason : new NoContactReason[] {
                    null,
                    NoContactReason.UNSAFE_TO_CONTACT,
                    NoContactReason.NO_SUCH_ADDRESS,
                    NoContactReason.MOVED_TO_UNKNOWN_ADDRESS
                }) {
                    rows.add(new Ended(attempts, result, reason, expected(attempts, result, reason)));
                }
            }
        }
        return rows.stream();
    }

    private static @Nullable Refusal expected(int attempts, EndResult result, @Nullable NoContactReason reason) {
        if (result != EndResult.NO_CONTACT_POSSIBLE) {
            return reason == null ? null : new ReasonNotApplicable();
        }
        return reason == null && attempts <= 3 ? new TooFewAttempts(attempts, 4, "contact source") : null;
    }

    @ParameterizedTest
    @MethodSource("endings")
    void contactIsImpossibleAfterFourAttemptsOrForAReason(Ended row) {
        for (var state : List.of("open", "linked")) {
            var decision = state(state, row.attempts()).take(new Close(row.result(), row.reason()), RULES, NOW);
            if (row.refusal() == null) {
                var closed = (Closed) ((Accepted<SignalCase>) decision).state();
                assertThat(closed.ending()).isEqualTo(new Ending(row.result(), row.reason(), NOW));
                assertThat(closed.knownJourney()).isEqualTo(state(state, 0).knownJourney());
            } else {
                assertThat(decision).isEqualTo(new Refused<>(row.refusal()));
            }
        }
    }

    @Test
    void aCaseOfAnotherResidentStaysThatOfTheFirst() {
        assertThat(state("linked", 0).take(new Link(OTHER_JOURNEY), RULES, NOW))
                .isEqualTo(new Refused<>(new LinkedToAnother()));
    }

    private static List<SignallingEvent> facts(Decision<SignalCase> decision) {
        return ((Accepted<SignalCase>) decision).events();
    }
}
