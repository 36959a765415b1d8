package nl.sociaalpact.referral.domain;

import static java.util.Map.entry;
import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.VENZO;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.sociaalpact.referral.domain.Transitions.Triple;
import org.junit.jupiter.api.Test;

/**
 * Random changes by random organisations, beside a model that is written down apart from the code: two maps of words.
 * Run one sequence again with {@code -Dreferral.seed=…}.
 */
class RandomOperationsTest {
    private static final int SEQUENCES = 30_000;
    private static final int LENGTH = 12;
    private static final OrganisationId[] ORGANISATIONS = {BUURTTEAM, DYNAMO, VENZO};

    static final Map<String, List<String>> EDGES = Map.ofEntries(
            entry("draft", List.of("requested", "entered-in-error")),
            entry("requested", List.of("accepted", "rejected", "cancelled", "entered-in-error")),
            entry(
                    "accepted",
                    List.of("in-progress", "on-hold", "cancelled", "completed", "failed", "entered-in-error")),
            entry("in-progress", List.of("on-hold", "cancelled", "completed", "failed", "entered-in-error")),
            entry("on-hold", List.of("in-progress", "cancelled", "completed", "failed", "entered-in-error")),
            entry("rejected", List.of("entered-in-error")),
            entry("cancelled", List.of("entered-in-error")),
            entry("completed", List.of("entered-in-error")),
            entry("failed", List.of("entered-in-error")),
            entry("entered-in-error", List.of()));
    static final List<String> BY_REQUESTER = List.of("requested", "cancelled", "entered-in-error");
    static final List<String> BY_TARGET =
            List.of("accepted", "rejected", "in-progress", "on-hold", "cancelled", "completed", "failed");
    private static final List<String> WITH_REASON = List.of("rejected", "cancelled", "on-hold", "failed");
    private static final List<String> WITH_OUTCOME = List.of("completed", "failed");

    private record Step(OrganisationId by, StatusChange change) {}

    @Test
    void noSequenceReachesAnIllegalStateAndEveryChangeTellsOneFact() {
        var seed = Long.getLong("referral.seed", new Random().nextLong());
        System.out.println("referral.seed=" + seed);
        var random = new Random(seed);
        var seen = new HashSet<Triple>();
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            play(random, "seed " + seed + ", sequence " + sequence, seen);
        }
        assertThat(seen)
                .as("every legal change happened")
                .containsExactlyInAnyOrderElementsOf(
                        Transitions.all().filter(Transitions::isLegal).toList());
    }

    private static void play(Random random, String name, Set<Triple> seen) {
        Referral referral = aReferral().requestedBy(BUURTTEAM).askedOf(DYNAMO).draft();
        var told = new ArrayList<ReferralEvent>();
        var changes = 0;
        var expected = "draft";
        for (var number = 0; number < LENGTH; number++) {
            var step = step(random, expected);
            var now = MONDAY_MORNING.plusSeconds(number);
            var decision = StatusChanges.decide(referral, step.change(), from(step.by()), now);
            if (isLegal(expected, step)) {
                var accepted = accepted(decision, name + ", " + expected + " " + step);
                seen.add(new Triple(referral.status(), accepted.state().status(), role(step)));
                expected = Codes.of(step.change().to());
                referral = accepted.state();
                told.addAll(accepted.events());
                assertTold(accepted, step, now, name);
                changes++;
            } else {
                assertThat(decision).as("%s, %s %s", name, expected, step).isInstanceOf(Decision.Refused.class);
            }
            assertThat(Codes.of(referral.status())).as(name).isEqualTo(expected);
        }
        assertThat(told).as(name).hasSize(changes);
    }

    private static Decision.Accepted accepted(Decision decision, String name) {
        assertThat(decision).as(name).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted) decision;
    }

    private static Role role(Step step) {
        return step.by().equals(BUURTTEAM) ? Role.REQUESTER : Role.TARGET;
    }

    private static void assertTold(Decision.Accepted accepted, Step step, Instant now, String name) {
        assertThat(accepted.events()).as(name).singleElement().satisfies(event -> {
            assertThat(event.fact().by()).isEqualTo(step.by());
            assertThat(event.fact().at()).isEqualTo(now);
            assertThat(event.fact().particulars()).isEqualTo(accepted.state().particulars());
        });
        var status = Codes.of(accepted.state().status());
        assertThat(accepted.state().reason() != null).as(name).isEqualTo(WITH_REASON.contains(status));
        assertThat(accepted.state().outcome() != null).as(name).isEqualTo(WITH_OUTCOME.contains(status));
    }

    private static boolean isLegal(String present, Step step) {
        var to = Codes.of(step.change().to());
        var mine = step.by().equals(BUURTTEAM) ? BY_REQUESTER : step.by().equals(DYNAMO) ? BY_TARGET : List.of();
        return mine.contains(to)
                && EDGES.getOrDefault(present, List.of()).contains(to)
                && WITH_REASON.contains(to) == (step.change().reasonCode() != null)
                && WITH_OUTCOME.contains(to) == (step.change().outcome() != null);
    }

    /** Half of the steps go where the model can go, so that sequences get deep; the others go anywhere. */
    private static Step step(Random random, String present) {
        var next = EDGES.getOrDefault(present, List.of());
        var to = next.isEmpty() || random.nextBoolean()
                ? Status.values()[random.nextInt(Status.values().length)]
                : Codes.parse(Status.class, next.get(random.nextInt(next.size())));
        var by = ORGANISATIONS[random.nextInt(ORGANISATIONS.length)];
        var change = random.nextInt(4) > 0 ? ReferralFixture.completeChangeTo(to) : StatusChange.to(to);
        return new Step(by, random.nextInt(8) > 0 ? change : change.with(Outcome.OTHER));
    }
}
