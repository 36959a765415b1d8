package nl.sociaalpact.intake.domain;

import static nl.sociaalpact.intake.domain.DebtKind.CREDITOR;
import static nl.sociaalpact.intake.domain.DebtKind.FAMILY;
import static nl.sociaalpact.intake.domain.DebtKind.MONEY_FOR_FAVOUR;
import static nl.sociaalpact.intake.domain.LifeDomain.MONEY;
import static nl.sociaalpact.intake.domain.LifeDomain.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpQuestionTest {

    @Test
    void othersHearTheCodesAndNothingElse() {
        var question = People.question(List.of(MONEY, YOUTH), List.of(People.debt(FAMILY, 50_000L)));
        assertThat(question.opened(Area.WEESP))
                .isEqualTo(new IntakeEvent.HelpQuestionOpened(
                        People.JOURNEY,
                        question.id(),
                        People.BUURTTEAM,
                        Area.WEESP,
                        List.of(MONEY, YOUTH),
                        People.NOW));
    }

    @Test
    void debtsAreAddedUpWithAndWithoutInformalOnes() {
        var debts = List.of(
                People.debt(CREDITOR, 10_000L),
                People.debt(CREDITOR, null),
                People.debt(FAMILY, 2_500L),
                People.debt(MONEY_FOR_FAVOUR, 499L),
                People.debt(FAMILY, null));
        assertThat(People.question(List.of(MONEY), debts).debtTotals()).isEqualTo(new DebtTotals(12_999, 10_000, 2));
        assertThat(DebtTotals.of(List.of())).isEqualTo(new DebtTotals(0, 0, 0));
    }

    @Test
    void theMostAndHighestDebtsStillFitInASum() {
        var debts = Collections.nCopies(50, People.debt(CREDITOR, Debt.HIGHEST_CENTS));
        assertThat(DebtTotals.of(debts).all()).isEqualTo(50_000_000_000_000L);
    }

    @Test
    void aDebtCannotBeginTomorrow() {
        var tomorrow = new Debt(FAMILY, null, People.TODAY.plusDays(1), Proof.NO, true, false);
        var today = new Debt(FAMILY, null, People.TODAY, Proof.NO, true, false);
        var question = People.question(List.of(MONEY), List.of(today, tomorrow));
        assertThat(question.impossibleDebt(People.TODAY)).hasValue(1);
        assertThat(question.impossibleDebt(People.TODAY.plusDays(1))).isEmpty();
        assertThat(new Debt(FAMILY, null, LocalDate.of(1800, 1, 1), Proof.NO, true, false).possibleOn(People.TODAY))
                .isFalse();
    }

    @Test
    void itIsAboutOneToFiveDifferentLifeDomains() {
        assertThatIllegalArgumentException().isThrownBy(() -> People.question(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> People.question(List.of(MONEY, MONEY), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> People.question(List.of(LifeDomain.values()), List.of()));
    }

    @Test
    void noMoreThanFiftyDebts() {
        var debts = Collections.nCopies(51, People.debt(CREDITOR, 1L));
        assertThatIllegalArgumentException().isThrownBy(() -> People.question(List.of(MONEY), debts));
    }

    @Test
    void whatIsShownOfItHoldsNoWordAndNoDebt() {
        var question = People.question(List.of(MONEY), List.of(People.debt(FAMILY, 98_765L)));
        assertThat(question.toString())
                .isEqualTo("HelpQuestion[id=" + question.id().value() + "]");
        assertThat(question.debts().toString() + question.debtTotals() + question.talents())
                .doesNotContain("98765", "98_765", "koken");
    }
}
