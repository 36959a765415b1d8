package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.SWAZOOM;
import static nl.sociaalpact.referral.domain.ReferralFixture.VENZO;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.completeChangeTo;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Random claims, divisions, transfers and changes by random organisations, beside {@link StructureModel}. Run one series
 * again with {@code -Dreferral.seed=…}.
 */
class RandomStructuresTest {
    private static final int SEQUENCES = 100_000;
    private static final int LENGTH = 14;
    private static final OrganisationId[] ORGANISATIONS = {BUURTTEAM, DYNAMO, SWAZOOM, VENZO};
    private static final Circumstances LET_IN = Circumstances.ofTarget(true, new ConsentId(new UUID(4, 4)), null);

    private final Map<String, Integer> done = new TreeMap<>();

    private StructureModel model;
    private Referral whole;
    private List<Referral> parts;
    private Transfer offered;
    private List<ReferralEvent> told;
    private int changes;

    @Test
    void everythingEndsAsTheModelSaysAndEveryChangeTellsOneFact() {
        var seed = Long.getLong("referral.seed", new Random().nextLong());
        System.out.println("referral.seed=" + seed);
        var random = new Random(seed);
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            begin(random.nextBoolean());
            for (var step = 0; step < LENGTH; step++) {
                var name = "seed " + seed + ", sequence " + sequence + ", step " + step;
                step(random, MONDAY_MORNING.plusSeconds(step), name);
                assertAgreement(name);
            }
        }
        assertThat(done.keySet())
                .as("each kind of operation was done: %s", done)
                .containsExactly("accept", "change", "change of part", "claim", "divide", "offer", "withdraw");
    }

    private void begin(boolean open) {
        var fixture = aReferral().requestedBy(BUURTTEAM);
        whole = open
                ? fixture.askedOfNobodyInParticular().requested()
                : fixture.askedOf(DYNAMO).requested();
        model = new StructureModel(BUURTTEAM, open ? null : DYNAMO);
        parts = new ArrayList<>();
        told = new ArrayList<>();
        offered = null;
        changes = 0;
    }

    private void step(Random random, Instant now, String name) {
        var by = ORGANISATIONS[random.nextInt(ORGANISATIONS.length)];
        var to = ORGANISATIONS[random.nextInt(ORGANISATIONS.length)];
        switch (random.nextInt(10)) {
            case 0 -> claim(by, now, name);
            case 1 -> divide(by, to, 1 + random.nextInt(4), now, name);
            case 2 -> offer(by, to, now, name);
            case 3 -> accept(by, now, name);
            case 4 -> withdraw(by, now, name);
            case 5, 6 -> changePart(random, by, now, name);
            default -> change(by, status(random, model.whole.status), now, name);
        }
    }

    private void claim(OrganisationId by, Instant now, String name) {
        var parties = whole.particulars().parties();
        var offer = new Offer(
                whole.particulars().id(),
                parties.requester(),
                LifeDomain.MONEY,
                Area.WEESP,
                Priority.ROUTINE,
                now,
                parties.isOpen() && whole.status() == Status.REQUESTED);
        var refused = Claim.refusal(offer, from(by)) != null;
        var decision = refused ? null : Claim.decide(whole, LET_IN, from(by), now);
        assertThat(decision instanceof Decision.Accepted).as(name).isEqualTo(count("claim", model.claims(by)));
        if (decision instanceof Decision.Accepted accepted) {
            keepWhole(accepted);
        }
    }

    private void change(OrganisationId by, Status to, Instant now, String name) {
        var decision = StatusChanges.decide(whole, completeChangeTo(to), from(by), now);
        var accepted = decision instanceof Decision.Accepted && Division.refusal(whole, to, counts()) == null;
        assertThat(accepted).as(name).isEqualTo(count("change", model.changesWhole(by, Codes.of(to))));
        if (accepted) {
            keepWhole((Decision.Accepted) decision);
            if (to == Status.CANCELLED || to == Status.ENTERED_IN_ERROR) {
                parts.replaceAll(part -> keep(part, (Decision.Accepted) Division.stop(part, whole, now)));
            }
        }
    }

    private void changePart(Random random, OrganisationId by, Instant now, String name) {
        if (parts.isEmpty()) {
            return;
        }
        var number = random.nextInt(parts.size());
        var to = status(random, model.parts.get(number).status);
        var decision = StatusChanges.decide(parts.get(number), completeChangeTo(to), from(by), now);
        assertThat(decision instanceof Decision.Accepted)
                .as(name)
                .isEqualTo(count("change of part", model.changesPart(number, by, Codes.of(to))));
        if (decision instanceof Decision.Accepted accepted) {
            parts.set(number, keep(parts.get(number), accepted));
        }
    }

    private void divide(OrganisationId by, OrganisationId to, int wanted, Instant now, String name) {
        var need = new Need(LifeDomain.MONEY, Area.WEESP, Priority.ROUTINE, new Question("part"));
        var part = new Part(to, null, need, null);
        var refused = Division.refusal(whole, Collections.nCopies(wanted, part), counts(), from(by)) != null;
        var sent = refused
                ? null
                : part.of(whole, new ReferralId(new UUID(3, parts.size())), by).send(LET_IN, now);
        assertThat(sent instanceof Decision.Accepted)
                .as(name)
                .isEqualTo(count("divide", model.divides(by, wanted, to)));
        if (sent instanceof Decision.Accepted accepted) {
            whole = Division.divided(whole);
            for (var number = 0; number < wanted; number++) {
                parts.add(accepted.state());
                told.addAll(accepted.events());
                changes++;
            }
        }
    }

    private void offer(OrganisationId by, OrganisationId to, Instant now, String name) {
        var outcome = Transfers.offer(whole, new TransferId(new UUID(6, 6)), to, null, LET_IN, from(by), now);
        var first = outcome instanceof Transfers.Outcome.Done && offered == null;
        assertThat(first).as(name).isEqualTo(count("offer", model.offers(by, to)));
        offered = first ? ((Transfers.Outcome.Done) outcome).transfer() : offered;
    }

    private void accept(OrganisationId by, Instant now, String name) {
        var outcome = offered == null ? null : Transfers.accept(offered, whole, LET_IN, from(by), now);
        assertThat(outcome instanceof Transfers.Outcome.Done).as(name).isEqualTo(count("accept", model.accepts(by)));
        if (outcome instanceof Transfers.Outcome.Done moved) {
            offered = null;
            keepWhole(moved.referral());
        }
    }

    private void withdraw(OrganisationId by, Instant now, String name) {
        var outcome = offered == null ? null : Transfers.withdraw(offered, from(by), now);
        assertThat(outcome instanceof Transfers.Outcome.Done)
                .as(name)
                .isEqualTo(count("withdraw", model.withdraws(by)));
        offered = outcome instanceof Transfers.Outcome.Done ? null : offered;
    }

    /** States, sides and facts agree, and no part outlives its whole. */
    private void assertAgreement(String name) {
        assertThat(Codes.of(whole.status())).as(name).isEqualTo(model.whole.status);
        assertThat(whole.particulars().parties().target()).as(name).isEqualTo(model.whole.target);
        assertThat(parts.stream().map(part -> Codes.of(part.status())).toList())
                .as(name)
                .isEqualTo(model.parts.stream().map(part -> part.status).toList());
        assertThat(told).as(name).hasSize(changes);
        if (!StructureModel.OPEN.contains(model.whole.status)) {
            assertThat(counts()).as(name).noneMatch(PartCount::isOpen);
        }
    }

    private void keepWhole(Decision.Accepted accepted) {
        whole = keep(whole, accepted);
    }

    private Referral keep(Referral before, Decision.Accepted accepted) {
        changes += before.equals(accepted.state()) ? 0 : 1;
        told.addAll(accepted.events());
        return accepted.state();
    }

    private List<PartCount> counts() {
        var counts = new HashMap<Status, Integer>();
        parts.forEach(part -> counts.merge(part.status(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new PartCount(null, count.getKey(), count.getValue()))
                .toList();
    }

    private boolean count(String operation, boolean expected) {
        if (expected) {
            done.merge(operation, 1, Integer::sum);
        }
        return expected;
    }

    /** Most changes go where the model can go, so that sequences get deep; the others go anywhere. */
    private static Status status(Random random, String present) {
        var next = RandomOperationsTest.EDGES.getOrDefault(present, List.of());
        return next.isEmpty() || random.nextInt(4) == 0
                ? Status.values()[random.nextInt(Status.values().length)]
                : Codes.parse(Status.class, next.get(random.nextInt(next.size())));
    }
}
