package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.PRIVATE_TEXT;
import static nl.sociaalpact.referral.domain.ReferralFixture.TUESDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.completeChangeTo;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static nl.sociaalpact.referral.domain.StatusChange.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StatusChangesTest {
    private static final Actor DYNAMO_WORKER = from(DYNAMO);

    private static Decision decide(Status now, StatusChange asked) {
        return StatusChanges.decide(aReferral().inState(now), asked, DYNAMO_WORKER, TUESDAY_MORNING);
    }

    private static Referral next(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).state();
    }

    private static Refusal refusal(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).why();
    }

    @Test
    void aRejectionKeepsItsReason() {
        var rejected = next(decide(Status.REQUESTED, to(Status.REJECTED).because("geen-capaciteit", "full until May")));
        assertThat(rejected.reason()).isEqualTo(new Reason<>(RejectionReason.GEEN_CAPACITEIT, "full until May"));
    }

    @Test
    void aFailureKeepsReasonAndOutcome() {
        var failed = next(decide(
                Status.IN_PROGRESS,
                to(Status.FAILED).because("niet-verschenen", "three times").with(Outcome.NOT_RESOLVED)));
        assertThat(failed.reason()).isEqualTo(new Reason<>(UnresolvedReason.NIET_VERSCHENEN, "three times"));
        assertThat(failed.outcome()).isEqualTo(Outcome.NOT_RESOLVED);
    }

    @Test
    void helpThatGoesOnIsNoLongerExplained() {
        assertThat(next(decide(Status.ON_HOLD, to(Status.IN_PROGRESS))).reason())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "CANCELLED"})
    void aReasonIsACodeOfTheRightListAndAText(Status to) {
        var otherList = to == Status.REJECTED ? "niet-bereikt" : "geen-capaciteit";
        assertThat(refusal(decide(Status.REQUESTED, to(to)))).isInstanceOf(Refusal.ReasonMissing.class);
        assertThat(refusal(decide(Status.REQUESTED, to(to).because("anders", "  "))))
                .isInstanceOf(Refusal.ReasonMissing.class);
        assertThat(refusal(decide(Status.REQUESTED, to(to).because("ANDERS", "text"))))
                .isInstanceOf(Refusal.ReasonMissing.class);
        assertThat(refusal(decide(Status.REQUESTED, to(to).because(otherList, "text"))))
                .isInstanceOfSatisfying(
                        Refusal.ReasonMissing.class,
                        missing ->
                                assertThat(missing.codes()).contains("anders").doesNotContain(otherList));
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_HOLD", "FAILED"})
    void stoppingOrStandingStillNeedsAReason(Status to) {
        assertThat(refusal(decide(Status.ACCEPTED, to(to).with(Outcome.OTHER))))
                .isInstanceOf(to == Status.FAILED ? Refusal.ReasonMissing.class : Refusal.NotKept.class);
        assertThat(refusal(decide(Status.ACCEPTED, to(to))))
                .isInstanceOf(to == Status.FAILED ? Refusal.OutcomeMissing.class : Refusal.ReasonMissing.class);
    }

    @Test
    void anEndOfHelpNeedsAnOutcome() {
        assertThat(refusal(decide(Status.ACCEPTED, to(Status.COMPLETED)))).isEqualTo(new Refusal.OutcomeMissing());
        assertThat(refusal(decide(Status.ACCEPTED, to(Status.FAILED).because("anders", "text"))))
                .isEqualTo(new Refusal.OutcomeMissing());
    }

    @Test
    void whatAStatusDoesNotKeepIsNotDroppedSilently() {
        assertThat(refusal(decide(Status.REQUESTED, to(Status.ACCEPTED).because("anders", "text"))))
                .isEqualTo(new Refusal.NotKept());
        assertThat(refusal(decide(Status.REQUESTED, to(Status.ACCEPTED).with(Outcome.OTHER))))
                .isEqualTo(new Refusal.NotKept());
        assertThat(refusal(decide(
                        Status.ACCEPTED, completeChangeTo(Status.COMPLETED).because("anders", "text"))))
                .isEqualTo(new Refusal.NotKept());
        assertThat(refusal(decide(
                        Status.ACCEPTED, completeChangeTo(Status.CANCELLED).with(Outcome.OTHER))))
                .isEqualTo(new Refusal.NotKept());
    }

    @Test
    void whatIsImpossibleIsRefusedBeforeWhatIsIncomplete() {
        assertThat(refusal(decide(Status.COMPLETED, to(Status.REJECTED))))
                .isInstanceOf(Refusal.TransitionNotAllowed.class);
    }

    @Test
    void eachSideNeedsItsOwnPermission() {
        var requested = aReferral().requested();
        assertThat(refusal(StatusChanges.decide(
                        requested, to(Status.ACCEPTED), from(DYNAMO, Permission.SEND), TUESDAY_MORNING)))
                .isEqualTo(new Refusal.PermissionMissing(Permission.ANSWER));
        assertThat(refusal(StatusChanges.decide(
                        requested, to(Status.ENTERED_IN_ERROR), from(BUURTTEAM, Permission.ANSWER), TUESDAY_MORNING)))
                .isEqualTo(new Refusal.PermissionMissing(Permission.SEND));
    }

    @Test
    void theTargetAcknowledgesOnceAndTheFirstTimeCounts() {
        var requested = aReferral().requested();
        var seen = next(Acknowledgement.decide(requested, DYNAMO_WORKER, MONDAY_MORNING));
        assertThat(seen.status()).isEqualTo(Status.REQUESTED);
        assertThat(seen.particulars().acknowledgedAt()).isEqualTo(MONDAY_MORNING);
        assertThat(Acknowledgement.decide(seen, DYNAMO_WORKER, TUESDAY_MORNING))
                .isEqualTo(new Decision.Accepted(seen, List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "REJECTED"})
    void whoDecidesHasSeenIt(Status decision) {
        assertThat(next(decide(Status.REQUESTED, completeChangeTo(decision)))
                        .particulars()
                        .acknowledgedAt())
                .isEqualTo(TUESDAY_MORNING);
    }

    @Test
    void onlyTheTargetAcknowledges() {
        var requested = aReferral().requested();
        assertThat(refusal(Acknowledgement.decide(requested, from(BUURTTEAM), TUESDAY_MORNING)))
                .isEqualTo(new Refusal.NotToAcknowledge());
        assertThat(refusal(Acknowledgement.decide(requested, from(DYNAMO, Permission.SEND), TUESDAY_MORNING)))
                .isEqualTo(new Refusal.PermissionMissing(Permission.ANSWER));
        assertThat(refusal(Acknowledgement.decide(requested, from(ReferralFixture.VENZO), TUESDAY_MORNING)))
                .isEqualTo(new Refusal.Unknown());
        assertThat(refusal(Acknowledgement.decide(aReferral().draft(), DYNAMO_WORKER, TUESDAY_MORNING)))
                .isEqualTo(new Refusal.Unknown());
        assertThat(refusal(
                        Acknowledgement.decide(aReferral().inState(Status.CANCELLED), DYNAMO_WORKER, TUESDAY_MORNING)))
                .isEqualTo(new Refusal.NotToAcknowledge());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DRAFT")
    void nothingThatIsPrintedHoldsFreeText(Status status) {
        var referral = aReferral().inState(status);
        assertThat(referral.toString()).contains(referral.particulars().id().toString());
        assertThat(referral.toString()).doesNotContain(PRIVATE_TEXT);
        assertThat(completeChangeTo(status).toString()).doesNotContain(PRIVATE_TEXT);
        assertThat(ReferralEvent.of(aReferral().draft(), referral, DYNAMO).toString())
                .doesNotContain(PRIVATE_TEXT);
    }
}
