package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.PRIVATE_TEXT;
import static nl.sociaalpact.referral.domain.ReferralFixture.SWAZOOM;
import static nl.sociaalpact.referral.domain.ReferralFixture.TUESDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.VENZO;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DivisionTest {
    private static final Set<Status> UNDER_WAY = EnumSet.of(Status.ACCEPTED, Status.IN_PROGRESS, Status.ON_HOLD);
    private static final List<Part> TWO = List.of(part(SWAZOOM, null), part(VENZO, null));

    @ParameterizedTest
    @EnumSource(Status.class)
    void onlyItsTargetDividesItAndOnlyWhileItIsUnderWay(Status status) {
        var whole = aReferral().inState(status);
        var ofTarget = Division.refusal(whole, TWO, List.of(), from(DYNAMO));
        assertThat(ofTarget == null).isEqualTo(UNDER_WAY.contains(status));
        assertThat(Division.refusal(whole, TWO, List.of(), from(BUURTTEAM))).isEqualTo(new Refusal.NotToDivide());
        assertThat(Division.refusal(whole, TWO, List.of(), from(VENZO))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void whoDividesIsTrustedWithAnsweringAndWithSending() {
        var whole = aReferral().inState(Status.ACCEPTED);
        for (var only : Permission.values()) {
            assertThat(Division.refusal(whole, TWO, List.of(), from(DYNAMO, only)))
                    .isInstanceOf(Refusal.PermissionMissing.class);
        }
    }

    @Test
    void thereAreTwoToTenPartsInAll() {
        var whole = aReferral().inState(Status.ACCEPTED);
        for (var before = 0; before <= 11; before++) {
            for (var more = 1; more <= 11; more++) {
                var soFar = before == 0 ? List.<PartCount>of() : List.of(new PartCount(null, Status.REJECTED, before));
                var wanted = Collections.nCopies(more, part(SWAZOOM, null));
                assertThat(Division.refusal(whole, wanted, soFar, from(DYNAMO)) == null)
                        .as("%d after %d", more, before)
                        .isEqualTo(before + more >= 2 && before + more <= 10);
            }
        }
    }

    /** Every set of tasks before, in every state, with every set of tasks more. */
    @Test
    void aHousingReferralHasEachTaskOnceThatIsOpenOrDone() {
        var whole = housing();
        for (var status : Status.values()) {
            for (var before : subsets()) {
                for (var wanted : subsets()) {
                    var soFar = before.stream()
                            .map(task -> new PartCount(task, status, 1))
                            .toList();
                    var live = status == Status.COMPLETED || soFar.stream().anyMatch(PartCount::isOpen);
                    var taken = live ? before : Set.<HousingTask>of();
                    var fits = !wanted.isEmpty()
                            && Collections.disjoint(taken, wanted)
                            && taken.size() + wanted.size() == 3;
                    var parts = wanted.stream().map(task -> part(SWAZOOM, task)).toList();
                    assertThat(wanted.isEmpty() || Division.refusal(whole, parts, soFar, from(DYNAMO)) == null)
                            .as("%s %s then %s", before, status, wanted)
                            .isEqualTo(wanted.isEmpty() || fits);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void theWholeEndsOnlyAfterItsParts(Status ofPart) {
        var whole = aReferral().inState(Status.IN_PROGRESS);
        var parts = List.of(new PartCount(null, Status.COMPLETED, 1), new PartCount(null, ofPart, 2));
        var open = new PartCount(null, ofPart, 2).isOpen();
        for (var to : Status.values()) {
            var waits = open && Set.of(Status.COMPLETED, Status.FAILED).contains(to);
            assertThat(Division.refusal(whole, to, parts)).isEqualTo(waits ? new Refusal.PartsOpen(2) : null);
        }
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aHousingReferralIsCompletedWhenAllThreeTasksAre(Status ofHome) {
        var parts = List.of(
                new PartCount(HousingTask.GUIDANCE, Status.COMPLETED, 1),
                new PartCount(HousingTask.HOME, ofHome, 1),
                new PartCount(HousingTask.ALLOCATION, Status.COMPLETED, 1));
        assertThat(Division.refusal(housing(), Status.COMPLETED, parts) == null).isEqualTo(ofHome == Status.COMPLETED);
        assertThat(Division.refusal(housing(), Status.COMPLETED, List.of())).isEqualTo(new Refusal.PartsOpen(0));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void whatIsOpenIsStoppedInTheNameOfTheIntermediaryAndWithoutTheWords(Status status) {
        var part = aReferral().requestedBy(DYNAMO).askedOf(SWAZOOM).inState(status);
        var decision = (Decision.Accepted) Division.stop(part, aReferral().inState(Status.CANCELLED), TUESDAY_MORNING);
        if (!(part instanceof Referral.Cancellable)) {
            assertThat(decision).isEqualTo(new Decision.Accepted(part, List.of()));
            return;
        }
        assertThat(decision.state()).isInstanceOfSatisfying(Cancelled.class, stopped -> {
            assertThat(stopped.reason().code()).isEqualTo(UnresolvedReason.NIET_BEREIKT);
            assertThat(stopped.reason().text()).doesNotContain(PRIVATE_TEXT);
        });
        assertThat(decision.events())
                .singleElement()
                .satisfies(event -> assertThat(event.fact().by()).isEqualTo(DYNAMO));
    }

    private static Referral housing() {
        var whole = aReferral().inState(Status.ACCEPTED);
        return Revision.of(whole, whole.particulars().tied(Ties.of(Kind.HOUSING)));
    }

    private static Part part(OrganisationId target, HousingTask task) {
        var need = new Need(LifeDomain.MONEY, Area.WEESP, Priority.ROUTINE, new Question("part"));
        return new Part(target, new ServiceId(new UUID(2, 2)), need, task);
    }

    private static List<Set<HousingTask>> subsets() {
        return IntStream.range(0, 8)
                .mapToObj(bits -> Stream.of(HousingTask.values())
                        .filter(task -> (bits >> task.ordinal() & 1) == 1)
                        .collect(Collectors.toSet()))
                .toList();
    }
}
