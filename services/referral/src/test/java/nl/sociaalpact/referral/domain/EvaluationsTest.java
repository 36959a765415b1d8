package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.VENZO;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sociaalpact.referral.domain.Evaluations.Verdict.Recorded;
import nl.sociaalpact.referral.domain.Evaluations.Verdict.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationsTest {
    private static final LocalDate PLACED = LocalDate.of(2026, 8, 31);

    /** One thing that is said on one day. */
    record Case(Status status, OrganisationId by, EvaluationMoment moment, LocalDate today) {}

    static Stream<Case> everyCase() {
        var all = new ArrayList<Case>();
        for (var status : Status.values()) {
            for (var by : List.of(BUURTTEAM, DYNAMO, VENZO)) {
                for (var moment : EvaluationMoment.values()) {
                    for (var day : List.of(-1, 0, 1)) {
                        all.add(new Case(
                                status, by, moment, moment.dueOn(PLACED).plusDays(day)));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void eachSideSaysItFromTheDayOnWhichItIsDue(Case one) {
        var evaluations = new Evaluations(aReferral().inState(one.status()), PLACED, List.of());
        var verdict = evaluations.say(from(one.by()), one.moment(), MatchFit.PARTLY, MONDAY_MORNING, one.today());
        var dueOn = one.moment().dueOn(PLACED);
        if (one.by().equals(VENZO) || (one.status() == Status.DRAFT && one.by().equals(DYNAMO))) {
            assertThat(verdict).isEqualTo(new Refused(new Refusal.Unknown()));
        } else if (!List.of(Status.IN_PROGRESS, Status.ON_HOLD, Status.COMPLETED)
                .contains(one.status())) {
            assertThat(verdict).isEqualTo(new Refused(new Refusal.NotPlaced()));
        } else if (one.today().isBefore(dueOn)) {
            assertThat(verdict).isEqualTo(new Refused(new Refusal.EvaluationNotDue(dueOn)));
        } else {
            assertThat(verdict).isEqualTo(new Recorded(said(one.by(), one.moment())));
        }
    }

    @Test
    void eachSideSaysItOnceForEachMoment() {
        var evaluations = new Evaluations(
                aReferral().inState(Status.COMPLETED), PLACED, List.of(said(DYNAMO, EvaluationMoment.THREE_MONTHS)));
        var late = PLACED.plusYears(2);
        for (var moment : EvaluationMoment.values()) {
            for (var by : List.of(BUURTTEAM, DYNAMO)) {
                var again = moment == EvaluationMoment.THREE_MONTHS && by.equals(DYNAMO);
                assertThat(evaluations.say(from(by), moment, MatchFit.PARTLY, MONDAY_MORNING, late))
                        .isEqualTo(
                                again ? new Refused(new Refusal.AlreadyEvaluated()) : new Recorded(said(by, moment)));
            }
        }
    }

    @Test
    void sayingItNeedsTheRightOfThatSide() {
        var evaluations = new Evaluations(aReferral().inState(Status.COMPLETED), PLACED, List.of());
        var verdict = evaluations.say(
                from(DYNAMO, Permission.SEND),
                EvaluationMoment.THREE_MONTHS,
                MatchFit.FITS,
                MONDAY_MORNING,
                PLACED.plusYears(1));
        assertThat(verdict).isEqualTo(new Refused(new Refusal.PermissionMissing(Permission.ANSWER)));
    }

    @Test
    void helpThatNeverBeganIsNotEvaluated() {
        var evaluations = new Evaluations(aReferral().inState(Status.COMPLETED), null, List.of());
        assertThat(evaluations.say(from(DYNAMO), EvaluationMoment.THREE_MONTHS, MatchFit.FITS, MONDAY_MORNING, PLACED))
                .isEqualTo(new Refused(new Refusal.NotPlaced()));
    }

    @ParameterizedTest
    @CsvSource({
        "THREE_MONTHS, 2026-08-31, 2026-11-30",
        "SIX_MONTHS, 2026-08-31, 2027-02-28",
        "TWELVE_MONTHS, 2026-08-31, 2027-08-31",
        "TWELVE_MONTHS, 2028-02-29, 2029-02-28"
    })
    void aMomentIsSoManyMonthsAfterTheHelpBegan(EvaluationMoment moment, LocalDate placedOn, LocalDate dueOn) {
        assertThat(moment.dueOn(placedOn)).isEqualTo(dueOn);
    }

    private static Evaluation said(OrganisationId by, EvaluationMoment moment) {
        return new Evaluation(
                aReferral().draft().particulars().id(),
                moment,
                by.equals(BUURTTEAM) ? Role.REQUESTER : Role.TARGET,
                MatchFit.PARTLY,
                by,
                "account",
                MONDAY_MORNING);
    }
}
