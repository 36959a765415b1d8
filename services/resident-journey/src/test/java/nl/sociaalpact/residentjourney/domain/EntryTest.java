package nl.sociaalpact.residentjourney.domain;

import static nl.sociaalpact.residentjourney.domain.ConsentFixture.DYNAMO;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.JOURNEY;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.NOON;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.VENZO;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.aConsent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final EntryKey KEY = new EntryKey("urn:nld:oin:1:intake", new UUID(1, 2), 3);

    @ParameterizedTest
    @ValueSource(strings = {"", "Jan de Vries", "jan@example.nl", "Bijlmerdreef 12", "a,b", "€300", "été"})
    void freeTextFitsNowhere(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> entry(Set.of(), Map.of("area", text)));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(Set.of(text), Map.of()));
    }

    @Test
    void anOrganisationIsShownHowThingsEndedAndNoMore() {
        var entry = entry(Set.of(), Map.of("outcomeCode", "advice-given", "priority", "urgent", "area", "weesp"));

        assertThat(entry.outcomeCodes()).containsExactly(Map.entry("outcomeCode", "advice-given"));
    }

    @Test
    void theNameOfALineDependsOnWhichFactItTellsAndOnNothingElse() {
        assertThat(KEY.id()).isEqualTo(new EntryKey("urn:nld:oin:1:intake", new UUID(1, 2), 3).id());
        assertThat(List.of(
                        new EntryKey("urn:nld:oin:2:intake", new UUID(1, 2), 3).id(),
                        new EntryKey("urn:nld:oin:1:intake", new UUID(1, 3), 3).id(),
                        new EntryKey("urn:nld:oin:1:intake", new UUID(1, 2), 4).id()))
                .doesNotContain(KEY.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void twoReadersHaveDifferentNamesForOneLine() {
        var line = new Line(entry(Set.of(), Map.of()), null, false, Map.of());

        assertThat(ReaderId.of("timeline", DYNAMO, JOURNEY).nameOf(line))
                .isEqualTo(ReaderId.of("timeline", DYNAMO, JOURNEY).nameOf(line))
                .isNotEqualTo(ReaderId.of("timeline", VENZO, JOURNEY).nameOf(line));
    }

    @Test
    void anAccountIsAHashOfItsIssuerAndItsName() {
        var account = AccountId.of("https://issuer.example", "resident");

        assertThat(account).isEqualTo(AccountId.of("https://issuer.example", "resident"));
        assertThat(account).isNotEqualTo(AccountId.of("https://other.example", "resident"));
        assertThat(account).isNotEqualTo(AccountId.of("https://issuer.exampleresident", ""));
        assertThat(account.value().version()).isEqualTo(8);
        assertThat(account.value().variant()).isEqualTo(2);
    }

    @Test
    void aConsentConcernsWhoReceivedItAndWhoWroteItDown() {
        var terms = aConsent().recordedBy(VENZO).build().terms();

        assertThat(terms.concern(DYNAMO)).isTrue();
        assertThat(terms.concern(VENZO)).isTrue();
        assertThat(terms.concern(new OrganisationId(new UUID(9, 9)))).isFalse();
        assertThat(aConsent().build().terms().concern(VENZO)).isFalse();
    }

    private static Entry entry(Set<String> lifeDomains, Map<String, String> codes) {
        return new Entry(KEY, Fact.REFERRAL_COMPLETED, NOON, null, List.of(), lifeDomains, codes);
    }
}
