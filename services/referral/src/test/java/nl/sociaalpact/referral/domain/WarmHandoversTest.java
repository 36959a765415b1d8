package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.TUESDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.VENZO;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.completeChangeTo;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WarmHandoversTest {
    private static final HandoverMeeting MEETING =
            new HandoverMeeting(MONDAY_MORNING, true, Map.of(PresentRole.INTERPRETER, 1));
    private static final HandoverMeeting ANOTHER = new HandoverMeeting(MONDAY_MORNING, false, Map.of());
    private static final Set<Status> UNDER_WAY =
            EnumSet.of(Status.REQUESTED, Status.ACCEPTED, Status.IN_PROGRESS, Status.ON_HOLD);

    static Stream<Arguments> everyStateAndSide() {
        return Stream.of(Status.values())
                .flatMap(status -> Stream.of(BUURTTEAM, DYNAMO).map(by -> Arguments.of(status, by)));
    }

    private static Referral referral(Status status, boolean required) {
        // A completed referral keeps a hand-over only when nothing is still to be confirmed.
        var handover = WarmHandover.planned(required && status != Status.COMPLETED, MONDAY_MORNING);
        return aReferral().under(Conditions.NONE.with(handover)).inState(status);
    }

    private static Referral next(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).state();
    }

    private static Referral confirmed(Referral referral, OrganisationId by, HandoverMeeting meeting) {
        return next(WarmHandovers.confirm(referral, meeting, from(by), TUESDAY_MORNING));
    }

    private static Decision refused(Refusal why) {
        return new Decision.Refused(why);
    }

    @ParameterizedTest
    @MethodSource("everyStateAndSide")
    void itIsConfirmedByEitherSideWhileHelpIsAsked(Status status, OrganisationId by) {
        var decision = WarmHandovers.confirm(referral(status, true), MEETING, from(by), TUESDAY_MORNING);
        if (UNDER_WAY.contains(status)) {
            assertThat(next(decision).status()).isEqualTo(status);
            assertThat(((Decision.Accepted) decision).events()).singleElement().satisfies(event -> {
                assertThat(event.fact().by()).isEqualTo(by);
                assertThat(event.fact().at()).isEqualTo(TUESDAY_MORNING);
                var told = (ReferralEvent.WarmHandoverConfirmed) event;
                assertThat(told.bySource()).isEqualTo(by.equals(BUURTTEAM));
                assertThat(told.byTarget()).isEqualTo(by.equals(DYNAMO));
            });
        } else if (status == Status.DRAFT && by.equals(DYNAMO)) {
            assertThat(decision).isEqualTo(refused(new Refusal.Unknown()));
        } else {
            assertThat(decision).isEqualTo(refused(new Refusal.HandoverNotNow()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyStateAndSide")
    void theRequesterPlansItUntilTheEnd(Status status, OrganisationId by) {
        var decision = WarmHandovers.plan(aReferral().inState(status), true, MONDAY_MORNING, from(by), TUESDAY_MORNING);
        if (by.equals(BUURTTEAM) && (UNDER_WAY.contains(status) || status == Status.DRAFT)) {
            assertThat(next(decision).particulars().conditions().warmHandover())
                    .isEqualTo(WarmHandover.planned(true, MONDAY_MORNING));
            assertThat(((Decision.Accepted) decision).events()).hasSize(status == Status.DRAFT ? 0 : 1);
        } else {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("everyStateAndSide")
    void nothingIsCompletedBeforeBothSidesConfirmed(Status status, OrganisationId by) {
        if (!UNDER_WAY.contains(status) || status == Status.REQUESTED) {
            return;
        }
        var complete = completeChangeTo(Status.COMPLETED);
        var required = referral(status, true);
        var half = confirmed(required, by, MEETING);
        var whole = confirmed(half, by.equals(BUURTTEAM) ? DYNAMO : BUURTTEAM, MEETING);
        for (var unconfirmed : new Referral[] {required, half}) {
            assertThat(StatusChanges.decide(unconfirmed, complete, from(DYNAMO), TUESDAY_MORNING))
                    .isEqualTo(refused(new Refusal.HandoverUnconfirmed()));
        }
        for (var free : new Referral[] {whole, referral(status, false)}) {
            assertThat(next(StatusChanges.decide(free, complete, from(DYNAMO), TUESDAY_MORNING))
                            .status())
                    .isEqualTo(Status.COMPLETED);
        }
    }

    @Test
    void helpThatFailsNeedsNoHandover() {
        var failed = StatusChanges.decide(
                referral(Status.ACCEPTED, true), completeChangeTo(Status.FAILED), from(DYNAMO), TUESDAY_MORNING);
        assertThat(next(failed).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void theSecondSideConfirmsTheSameMeeting() {
        var half = confirmed(referral(Status.ACCEPTED, true), BUURTTEAM, MEETING);
        assertThat(WarmHandovers.confirm(half, ANOTHER, from(DYNAMO), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.HandoverDiffers()));
        var corrected = confirmed(half, BUURTTEAM, ANOTHER);
        var whole = confirmed(corrected, DYNAMO, ANOTHER);
        assertThat(whole.particulars().conditions().warmHandover().held()).isEqualTo(ANOTHER);
        assertThat(WarmHandovers.confirm(whole, ANOTHER, from(DYNAMO), TUESDAY_MORNING))
                .isEqualTo(new Decision.Accepted(whole, java.util.List.of()));
        assertThat(WarmHandovers.confirm(whole, MEETING, from(DYNAMO), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.HandoverDiffers()));
    }

    @Test
    void whatWasConfirmedIsNotPlannedAnew() {
        var half = confirmed(referral(Status.ACCEPTED, true), DYNAMO, MEETING);
        assertThat(WarmHandovers.plan(half, false, null, from(BUURTTEAM), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.HandoverNotNow()));
    }

    @Test
    void aMeetingThatIsStillToComeIsNotConfirmed() {
        var tomorrow = new HandoverMeeting(TUESDAY_MORNING.plus(Duration.ofSeconds(1)), true, Map.of());
        assertThat(WarmHandovers.confirm(referral(Status.ACCEPTED, true), tomorrow, from(DYNAMO), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.HandoverInFuture()));
    }

    @Test
    void aThirdOrganisationLearnsNothingAndEachSideNeedsItsPermission() {
        var referral = referral(Status.ACCEPTED, true);
        assertThat(WarmHandovers.confirm(referral, MEETING, from(VENZO), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.Unknown()));
        assertThat(WarmHandovers.confirm(referral, MEETING, from(DYNAMO, Permission.SEND), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.PermissionMissing(Permission.ANSWER)));
        assertThat(WarmHandovers.plan(referral, true, null, from(BUURTTEAM, Permission.ANSWER), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.PermissionMissing(Permission.SEND)));
    }

    @Test
    void aRoleIsHadBySomebodyAndAMeetingIsKnownFromAConfirmation() {
        assertThatThrownBy(() -> new HandoverMeeting(MONDAY_MORNING, true, Map.of(PresentRole.OTHER, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WarmHandover(true, null, MEETING, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
