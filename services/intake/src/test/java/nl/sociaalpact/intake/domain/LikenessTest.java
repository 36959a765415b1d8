package nl.sociaalpact.intake.domain;

import static nl.sociaalpact.intake.domain.MatchedOn.BIRTH_DATE_AND_ADDRESS;
import static nl.sociaalpact.intake.domain.MatchedOn.NAME_AND_ADDRESS;
import static nl.sociaalpact.intake.domain.MatchedOn.NAME_AND_BIRTH_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final BirthDate BORN = new BirthDate(LocalDate.of(1984, 3, 2));

    private static @Nullable String text(String given, @Nullable String prefix, String family) {
        return Likeness.of(People.name(given, prefix, family), BORN, null)
                .texts()
                .get(NAME_AND_BIRTH_DATE);
    }

    @ParameterizedTest(name = "{0} {1} {2} is {3} {4} {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Maria     |         | Vries              | MARIA      |          | VRIES
            Maria     | de      | Vries              | Maria      |          | Vries
            Maria     | de      | Vries              | Maria      |          | de Vries
            Maria     |         | Vries, de          | Maria      | de       | Vries
            Jan       | van der | Berg               | Jan        | v.d.     | Berg
            Jan       | van der | Berg               | Jan        |          | v/d Berg
            Jan       | van der | Berg               | Jan        |          | vander Berg
            Piet      | in 't   | Veld               | Piet       |          | in ’t Veld
            Piet      | 's      | Gravezande         | Piet       |          | Gravezande
            José      |         | Müller             | Jose       |          | Muller
            Jürgen    |         | Groß               | JÜRGEN     |          | GROSS
            Jürgen    |         | Groẞ               | Jurgen     |          | Gross
            Anne-Marie|         | Jansen             | Annemarie  |          | Jansen
            Anne Marie|         | Jansen             | Anne-Marie |          | jansen
            Maria     |         | Jansen-de Vries    | Maria      |          | Jansen de Vries
            Maria     |         | Jansen - Vries     | Maria      |          | Jansen-Vries
            Fatima    |         | El Idrissi         | Fatima     |          | Elidrissi
            Nana      |         | O'Brien            | Nana       |          | OBrien
            Søren     |         | Åkesson            | Soren      |          | Akesson
            Łukasz    |         | Wałęsa             | Lukasz     |          | Walesa
            İbrahim   |         | Yıldız             | Ibrahim    |          | Yildiz
            Ĳsbrand   |         | Dijk               | IJsbrand   |          | Dijk
            Kwame     |         | Asante  Mensah     | Kwame      |          | Asante Mensah
            """)
    void theSameNameSpelledDifferentlyIsTheSame(
            String given,
            @Nullable String prefix,
            String family,
            String given2,
            @Nullable String prefix2,
            String family2) {
        assertThat(text(given, prefix, family)).isNotNull().isEqualTo(text(given2, prefix2, family2));
    }

    @ParameterizedTest(name = "{0} {1} is not {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Maria   | Vries   | Marie   | Vries
            Maria   | Vries   | Maria   | Fries
            Maria   | Vries   | Vries   | Maria
            Maria A | Vries   | Maria   | Vries
            Maria   | Jansen  | Maria   | Jansen-Vries
            Van     | Ten     | Van     | Te
            Mar     | iaVries | Maria   | Vries
            """)
    void anotherNameIsAnother(String given, String family, String given2, String family2) {
        assertThat(text(given, null, family)).isNotNull().isNotEqualTo(text(given2, null, family2));
    }

    @Test
    void aFamilyNameOfSmallWordsOnlyIsStillAName() {
        assertThat(text("Van", null, "Ten")).endsWith("\u001fvan\u001ften\u001f1984-03-02");
    }

    @Test
    void twoOfThreeAreNeededToRecogniseAPerson() {
        var name = People.name("Maria", "de", "Vries");
        assertThat(Likeness.of(name, BORN, People.address()).texts())
                .containsOnlyKeys(NAME_AND_BIRTH_DATE, BIRTH_DATE_AND_ADDRESS, NAME_AND_ADDRESS);
        assertThat(Likeness.of(name, BORN, null).texts()).containsOnlyKeys(NAME_AND_BIRTH_DATE);
        assertThat(Likeness.of(null, BORN, People.address()).texts()).containsOnlyKeys(BIRTH_DATE_AND_ADDRESS);
        assertThat(Likeness.of(name, null, People.address()).texts()).containsOnlyKeys(NAME_AND_ADDRESS);
        assertThat(Likeness.of(name, null, null).tooVague()).isTrue();
        assertThat(Likeness.of(null, BORN, null).tooVague()).isTrue();
        assertThat(Likeness.of(null, null, People.address()).tooVague()).isTrue();
    }

    @Test
    void aNameWithoutLettersRecognisesNobody() {
        assertThat(Likeness.of(People.name("?", null, "?"), BORN, null).tooVague())
                .isTrue();
    }

    @Test
    void letterAndAdditionOfAHouseNumberAreNotCompared() {
        var other = new Address(new Postcode("1102mb"), new HouseNumber(12, null, "2h"));
        assertThat(Likeness.of(null, BORN, other)).isEqualTo(Likeness.of(null, BORN, People.address()));
    }

    @Test
    void whatIsShownOfItNamesNobody() {
        assertThat(People.maria().likeness().toString()).doesNotContainIgnoringCase("vries", "maria", "1984", "1102");
    }
}
