package nl.sociaalpact.residentjourney.domain;

import static nl.sociaalpact.residentjourney.domain.ConsentFixture.NOON;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.VENZO;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.aConsent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.sociaalpact.residentjourney.domain.decision.Context.Opening;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aConsentOpensItsLifeDomain() {
        assertThat(opened(aConsent().build())).containsExactly("money");
    }

    @Test
    void itsLastDayIsIncluded() {
        assertThat(opened(aConsent().validUntil(TODAY).build())).containsExactly("money");
        assertThat(opened(aConsent().validUntil(TODAY.minusDays(1)).build())).isEmpty();
    }

    @Test
    void aWithdrawnOneOpensNothing() {
        assertThat(opened(aConsent().build().withdraw(NOON.plusSeconds(1)))).isEmpty();
    }

    @Test
    void aWithdrawalEndsEveryConsentThatWasGivenBeforeIt() {
        var first = aConsent().withId(1).build().withdraw(NOON.plusSeconds(20));
        var second = aConsent().withId(2).givenAt(NOON.plusSeconds(10)).build();

        assertThat(opened(first, second)).isEmpty();
    }

    @Test
    void aWithdrawalInTheVeryInstantOfAConsentWins() {
        var first = aConsent().withId(1).build().withdraw(NOON.plusSeconds(10));
        var second = aConsent().withId(2).givenAt(NOON.plusSeconds(10)).build();

        assertThat(opened(first, second)).isEmpty();
    }

    @Test
    void aConsentAfterAWithdrawalCounts() {
        var first = aConsent().withId(1).build().withdraw(NOON.plusSeconds(10));
        var second = aConsent().withId(2).givenAt(NOON.plusSeconds(11)).build();

        assertThat(opened(first, second)).containsExactly("money");
    }

    @Test
    void aLaterConsentTakesThePlaceOfAnEarlierOneAlsoWhenItIsShorter() {
        var longer = aConsent().withId(1).build();
        var shorter = aConsent()
                .withId(2)
                .givenAt(NOON.plusSeconds(1))
                .validUntil(TODAY.minusDays(1))
                .build();

        assertThat(opened(longer, shorter)).isEmpty();
    }

    @Test
    void ofTwoInTheSameInstantOneCounts() {
        var one = aConsent().withId(1).build();
        var other = aConsent().withId(2).build();

        assertThat(List.of(
                        Standing.counts(one, List.of(one, other), TODAY),
                        Standing.counts(other, List.of(one, other), TODAY)))
                .containsExactly(false, true);
    }

    @Test
    void otherReceiversAndLifeDomainsDoNotMatter() {
        var money = aConsent().withId(1).build();
        var youth =
                aConsent().withId(2).withLifeDomain(LifeDomain.YOUTH).build().withdraw(NOON.plusSeconds(5));
        var venzo = aConsent().withId(3).withReceiver(VENZO).build().withdraw(NOON.plusSeconds(5));

        assertThat(Standing.counts(money, List.of(money, youth, venzo), TODAY)).isTrue();
    }

    @Test
    void aClockThatRunsBehindDoesNotStopAWithdrawal() {
        var withdrawn = aConsent().build().withdraw(NOON.minus(Duration.ofSeconds(3)));

        assertThat(withdrawn.withdrawnAt()).isEqualTo(NOON);
        assertThat(opened(withdrawn)).isEmpty();
    }

    @Test
    void aPlannedOneOpensNothingYetAndLeavesTheEarlierOneAsItIs() {
        var now = aConsent().withId(1).withLevel(Level.STATUS).build();
        var later = aConsent()
                .withId(2)
                .givenAt(NOON.plusSeconds(1))
                .validFrom(TODAY.plusDays(1))
                .build();

        assertThat(Standing.openings(List.of(now, later), TODAY))
                .containsExactly(new Opening("money", Purpose.HELP, Level.STATUS));
        assertThat(Standing.openings(List.of(now, later), TODAY.plusDays(1)))
                .containsExactly(new Opening("money", Purpose.HELP, Level.DETAIL));
    }

    @Test
    void eachPurposeStandsForItself() {
        var help = aConsent().withId(1).build();
        var support = aConsent()
                .withId(2)
                .withPurpose(Purpose.SOCIAL_SUPPORT)
                .givenAt(NOON.plusSeconds(1))
                .build()
                .withdraw(NOON.plusSeconds(2));

        assertThat(Standing.openings(List.of(help, support), TODAY))
                .containsExactly(new Opening("money", Purpose.HELP, Level.DETAIL));
    }

    private static List<String> opened(Consent... consents) {
        return Standing.openings(List.of(consents), TODAY).stream()
                .map(Opening::lifeDomain)
                .toList();
    }
}
