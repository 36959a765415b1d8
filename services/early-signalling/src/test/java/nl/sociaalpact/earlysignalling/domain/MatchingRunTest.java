package nl.sociaalpact.earlysignalling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.MatchingRequest.Starter;
import nl.sociaalpact.earlysignalling.domain.MatchingRun.Candidate;
import nl.sociaalpact.earlysignalling.domain.MatchingRun.LeftOut;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.MatchingRunCompleted;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingRunTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final OrganisationId MUNICIPALITY = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId TEAM = new OrganisationId(new UUID(2, 2));
    private static final OrganisationId LANDLORD = new OrganisationId(new UUID(9, 9));
    private static final MatchingRules RULES = new MatchingRules(100, 92);
    private static final Address HERE = new Address("1102MB", 7, "", "");
    private static final Address THERE = new Address("1102MB", 7, "A", "");

    private static MatchingRequest request(LocalDate from, LocalDate to) {
        return new MatchingRequest(
                new MatchingRunId(new UUID(7, 7)),
                MUNICIPALITY,
                new Starter("somebody", "pact-web"),
                "Signals of November",
                new Period(from, to),
                TEAM,
                NOW);
    }

    private static MatchingRequest request() {
        return request(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    }

    private static Candidate candidate(int number, Address address, SignalStatus status) {
        return new Candidate(signal(number), LANDLORD, address, Area.GAASPERDAM, status);
    }

    private static Candidate waiting(int number, Address address) {
        return candidate(number, address, SignalStatus.NOT_YET_PICKED_UP);
    }

    private static SignalId signal(int number) {
        return new SignalId(new UUID(3, number));
    }

    private static Supplier<SignalCaseId> ids() {
        var next = new AtomicLong();
        return () -> new SignalCaseId(new UUID(4, next.incrementAndGet()));
    }

    private static Decision<MatchingRun> match(List<Candidate> signals) {
        return MatchingRun.match(request(), signals, RULES, ids());
    }

    private static MatchingRun matched(List<Candidate> signals) {
        return ((Accepted<MatchingRun>) match(signals)).state();
    }

    @Test
    void oneSignalAtAnAddressMakesASingleCase() {
        var run = matched(List.of(waiting(1, HERE)));
        assertThat(run.opened()).hasSize(1);
        var opened = run.opened().getFirst();
        assertThat(opened.file().kind()).isEqualTo(CaseKind.SINGLE);
        assertThat(opened.reason()).isEqualTo(MatchReason.ALONE_AT_ADDRESS);
        assertThat(opened.signals()).containsExactly(signal(1));
        assertThat(opened.file().run()).isEqualTo(request().id());
        assertThat(opened.file().team()).isEqualTo(TEAM);
    }

    @Test
    void twoSignalsAtAnAddressMakeOneMultipleCase() {
        var run = matched(List.of(waiting(1, HERE), waiting(2, THERE), waiting(3, HERE)));
        assertThat(run.opened()).hasSize(2);
        assertThat(run.opened().getFirst().file().kind()).isEqualTo(CaseKind.MULTIPLE);
        assertThat(run.opened().getFirst().reason()).isEqualTo(MatchReason.SHARES_ADDRESS);
        assertThat(run.opened().getFirst().signals()).containsExactly(signal(1), signal(3));
        assertThat(run.opened().getLast().file().kind()).isEqualTo(CaseKind.SINGLE);
        assertThat(run.opened().getLast().signals()).containsExactly(signal(2));
    }

    @ParameterizedTest
    @EnumSource(SignalStatus.class)
    void onlyASignalThatWaitsIsTakenAndTheOthersAreExplained(SignalStatus status) {
        var run = matched(List.of(candidate(1, HERE, status)));
        var reason = switch (status) {
            case NOT_YET_PICKED_UP -> null;
            case NOT_PICKED_UP_REPEAT -> MatchReason.REPEAT;
            case NOT_PICKED_UP_UNJUST -> MatchReason.UNJUST;
            case PICKED_UP, KNOWN_IN_DEBT_HELP, DECEASED, NOT_PICKED_UP_OTHER_REASON, NOT_A_RESIDENT ->
                MatchReason.ALREADY_IN_CASE;
        };
        assertThat(run.opened()).hasSize(reason == null ? 1 : 0);
        assertThat(run.leftOut()).isEqualTo(reason == null ? List.of() : List.of(new LeftOut(signal(1), reason)));
        assertThat(run.signalCount()).isEqualTo(1);
    }

    @Test
    void aSignalThatDoesNotWaitMakesNoCaseMultiple() {
        var run = matched(List.of(
                waiting(1, HERE),
                candidate(2, HERE, SignalStatus.NOT_PICKED_UP_REPEAT),
                candidate(3, HERE, SignalStatus.PICKED_UP)));
        assertThat(run.opened())
                .singleElement()
                .satisfies(each -> assertThat(each.file().kind()).isEqualTo(CaseKind.SINGLE));
    }

    @Test
    void theOldestSignalGivesTheArea() {
        var older = new Candidate(signal(1), LANDLORD, HERE, Area.WEESP, SignalStatus.NOT_YET_PICKED_UP);
        var run = matched(List.of(older, waiting(2, HERE)));
        assertThat(run.opened().getFirst().file().area()).isEqualTo(Area.WEESP);
    }

    @Test
    void whoReportedAWaitingSignalDoesNotGetTheCases() {
        var own = new Candidate(signal(2), TEAM, THERE, Area.GAASPERDAM, SignalStatus.NOT_YET_PICKED_UP);
        var ownBefore = new Candidate(signal(2), TEAM, THERE, Area.GAASPERDAM, SignalStatus.PICKED_UP);
        assertThat(match(List.of(waiting(1, HERE), own))).isEqualTo(new Refused<>(new Refusal.TeamIsReporter()));
        assertThat(matched(List.of(waiting(1, HERE), ownBefore)).opened()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 101})
    void aRunTakesNoMoreSignalsThanAllowed(int signals) {
        var candidates = new ArrayList<Candidate>();
        for (var number = 1; number <= signals; number++) {
            candidates.add(waiting(number, HERE));
        }
        if (signals <= 100) {
            assertThat(matched(candidates).matchedCount()).isEqualTo(signals);
        } else {
            assertThat(match(candidates)).isEqualTo(new Refused<>(new Refusal.TooManySignals(100)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-01, true",
        "2026-11-01, 2026-10-31, false",
        "2026-09-01, 2026-12-01, true",
        "2026-09-01, 2026-12-02, false",
        "1899-12-31, 1899-12-31, false",
        "+999999999-12-31, +999999999-12-31, false"
    })
    void aPeriodHasOneToNinetyTwoDays(LocalDate from, LocalDate to, boolean allowed) {
        assertThat(request(from, to).broken(MUNICIPALITY, RULES))
                .isEqualTo(allowed ? Optional.empty() : Optional.of(new Refusal.PeriodNotAllowed(92)));
    }

    @Test
    void onlyTheMunicipalityStartsARun() {
        assertThat(request().broken(MUNICIPALITY, RULES)).isEmpty();
        assertThat(request().broken(TEAM, RULES)).contains(new Refusal.NotTheMunicipality());
    }

    @Test
    void aRunWithoutSignalsIsAReceiptToo() {
        var decision = (Accepted<MatchingRun>) match(List.of());
        assertThat(decision.events())
                .isEqualTo(List.of(new MatchingRunCompleted(request().id(), MUNICIPALITY, 0, 0, NOW)));
    }

    /** Against any mix of signals: each waiting one in exactly one case, each case one address, each other one explained. */
    @Test
    void everySignalIsAccountedForInAnyMix() {
        for (var seed = 0; seed < 300; seed++) {
            var signals = mix(new Random(seed));
            var decision = (Accepted<MatchingRun>) match(signals);
            assertAccountedFor(signals, decision.state());
            assertThat(match(signals)).isEqualTo(decision);
            assertThat(decision.events().stream()
                            .filter(event -> event instanceof SignalCaseOpened)
                            .map(event -> ((SignalCaseOpened) event).signals()))
                    .containsExactlyElementsOf(decision.state().opened().stream()
                            .map(MatchingRun.OpenedCase::signals)
                            .toList());
        }
    }

    private static List<Candidate> mix(Random random) {
        var signals = new ArrayList<Candidate>();
        var size = random.nextInt(40);
        for (var number = 1; number <= size; number++) {
            var address = new Address("1102MB", 1 + random.nextInt(4), random.nextBoolean() ? "A" : "", "");
            var status = random.nextBoolean()
                    ? SignalStatus.NOT_YET_PICKED_UP
                    : SignalStatus.values()[random.nextInt(SignalStatus.values().length)];
            signals.add(candidate(number, address, status));
        }
        return signals;
    }

    private static void assertAccountedFor(List<Candidate> signals, MatchingRun run) {
        var addresses = new HashMap<SignalId, Address>();
        signals.forEach(signal -> addresses.put(signal.id(), signal.address()));
        var seen = new HashSet<SignalId>();
        var places = new HashSet<Address>();
        for (var opened : run.opened()) {
            var place = addresses.get(opened.signals().getFirst());
            assertThat(places.add(place)).as("one case for each address").isTrue();
            for (var signal : opened.signals()) {
                assertThat(seen.add(signal)).as("a signal in one case").isTrue();
                assertThat(addresses.get(signal)).isEqualTo(place);
            }
            assertThat(opened.file().kind())
                    .isEqualTo(opened.signals().size() > 1 ? CaseKind.MULTIPLE : CaseKind.SINGLE);
        }
        run.leftOut().forEach(each -> assertThat(seen.add(each.signal())).isTrue());
        assertThat(seen).isEqualTo(addresses.keySet());
        assertThat(run.signalCount()).isEqualTo(signals.size());
        assertThat(run.matchedCount())
                .isEqualTo(Math.toIntExact(signals.stream()
                        .filter(signal -> signal.status() == SignalStatus.NOT_YET_PICKED_UP)
                        .count()));
    }
}
