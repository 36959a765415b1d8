package nl.sociaalpact.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"1102MB,1102MB", "1102 mb,1102MB", "9999XY,9999XY", "1000SB,1000SB"})
    void aPostcodeIsKeptInOneForm(String written, String kept) {
        assertThat(new Postcode(written).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0102MB", "1102SA", "1102sd", "1102 SS", "1102M", "11022MB", "MB1102", "", "1102MÉ"})
    void whatIsNoPostcodeIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode(written));
    }

    @Test
    void aHouseNumberHasPartsOfTheRegister() {
        assertThat(new HouseNumber(1, "a", "2H").letter()).isEqualTo("a");
        assertThat(new HouseNumber(99_999, null, null).number()).isEqualTo(99_999);
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(0, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(100_000, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(1, "ab", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(1, "1", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(1, null, "12345"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(1, null, ""));
    }

    @Test
    void aNameSaysSomething() {
        assertThat(new PersonName(" Maria ", null, "Vries").given()).isEqualTo("Maria");
        assertThat(new PersonName("M".repeat(100), null, "Vries").given()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("M".repeat(101), null, "Vries"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" ", null, "Vries"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Maria", "", "Vries"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Maria", null, "Vr\u0000ies"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Maria", null, "Vr\nies"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Maria", null, "Vries\ud800"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21,true", "2026-11-22,false", "1896-11-21,true", "1896-11-20,false", "+9999999-01-01,false"})
    void aBirthDateIsThatOfSomebodyAlive(LocalDate day, boolean possible) {
        assertThat(new BirthDate(day).possibleOn(People.TODAY)).isEqualTo(possible);
    }

    @Test
    void anAmountIsMoreThanNothing() {
        assertThat(People.debt(DebtKind.FRIEND, 1L).amountCents()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> People.debt(DebtKind.FRIEND, 0L));
        assertThatIllegalArgumentException().isThrownBy(() -> People.debt(DebtKind.FRIEND, -5L));
        assertThatIllegalArgumentException().isThrownBy(() -> People.debt(DebtKind.FRIEND, Debt.HIGHEST_CENTS + 1));
    }

    @Test
    void onlyACreditorIsFormal() {
        assertThat(DebtKind.values()).filteredOn(kind -> !kind.informal()).containsExactly(DebtKind.CREDITOR);
    }

    @Test
    void talentsAreNamedOrNotDiscussed() {
        assertThat(new Talents.Named(List.of("koken")).list()).containsExactly("koken");
        assertThat(new Talents.NotDiscussed().list()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Talents.Named(List.of()));
    }

    @Test
    void everyCodeIsReadAsItIsWritten() {
        assertThat(LifeDomain.values())
                .allSatisfy(value -> assertThat(LifeDomain.of(value.code())).isEqualTo(value));
        assertThat(LifeDomain.WORK_AND_EDUCATION.code()).isEqualTo("work-and-education");
        assertThatIllegalArgumentException().isThrownBy(() -> LifeDomain.of("happiness"));
    }
}
