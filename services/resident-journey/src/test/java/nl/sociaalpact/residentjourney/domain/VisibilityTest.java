package nl.sociaalpact.residentjourney.domain;

import static nl.sociaalpact.residentjourney.domain.ConsentFixture.DYNAMO;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.NOON;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.VENZO;
import static nl.sociaalpact.residentjourney.domain.ConsentFixture.aConsent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.residentjourney.domain.Visibility.Basis;
import nl.sociaalpact.residentjourney.domain.Visibility.Decision.Deny;
import nl.sociaalpact.residentjourney.domain.Visibility.Decision.Permit;
import nl.sociaalpact.residentjourney.domain.Visibility.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Every fact, as party or not, with consent or not, in error or not: what must come out. */
    static Stream<Arguments> everyCase() {
        var cases = new ArrayList<Arguments>();
        for (var fact : Fact.values()) {
            for (var party : List.of(true, false)) {
                for (var consent : List.of(true, false)) {
                    for (var inError : List.of(true, false)) {
                        cases.add(Arguments.of(fact, party, consent, inError, expected(fact, party, consent, inError)));
                    }
                }
            }
        }
        return cases.stream();
    }

    private static Visibility.Decision expected(Fact fact, boolean party, boolean consent, boolean inError) {
        if (inError) {
            return new Deny(Reason.ENTERED_IN_ERROR);
        } else if (party) {
            return new Permit(Basis.PARTY);
        } else if (fact.code().startsWith("consent-")
                || fact.code().startsWith("signal-")
                || Set.of(
                                Fact.CONTACT_ATTEMPTED,
                                Fact.JOURNEY_CONTRADICTED,
                                Fact.MATCHING_RUN_COMPLETED,
                                Fact.ORGANISATION_REGISTERED,
                                Fact.MEMBERSHIP_CHANGED,
                                Fact.SERVICE_PUBLISHED,
                                Fact.SERVICE_ASSURED,
                                Fact.CAPACITY_CHANGED)
                        .contains(fact)) {
            return new Deny(Reason.NEVER_OPENED_BY_CONSENT);
        }
        return consent ? new Permit(Basis.CONSENT) : new Deny(Reason.NO_CONSENT);
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void decidesEveryCase(Fact fact, boolean party, boolean consent, boolean inError, Visibility.Decision expected) {
        // Given
        List<Consent> consents = consent ? List.of(aConsent().build()) : List.of();
        var line = line(fact, party ? DYNAMO : VENZO, Set.of("money"), inError);

        // When
        var decision = Visibility.of(DYNAMO, consents, TODAY).decide(line);

        // Then
        assertThat(decision).isEqualTo(expected);
    }

    @Test
    void aConsentForAnotherLifeDomainOpensNothing() {
        var visibility = Visibility.of(
                DYNAMO, List.of(aConsent().withLifeDomain(LifeDomain.YOUTH).build()), TODAY);

        assertThat(visibility.decide(line(Fact.REFERRAL_ACCEPTED, VENZO, Set.of("money"), false)))
                .isEqualTo(new Deny(Reason.NO_CONSENT));
    }

    @Test
    void oneOfSeveralLifeDomainsIsEnough() {
        var visibility = Visibility.of(DYNAMO, List.of(aConsent().build()), TODAY);

        assertThat(visibility.decide(line(Fact.HELP_QUESTION_OPENED, VENZO, Set.of("housing", "money"), false)))
                .isEqualTo(new Permit(Basis.CONSENT));
    }

    @Test
    void aFactWithoutLifeDomainIsOpenedByNoConsent() {
        var visibility = Visibility.of(DYNAMO, List.of(aConsent().build()), TODAY);

        assertThat(visibility.decide(line(Fact.RESIDENT_REGISTERED, VENZO, Set.of(), false)))
                .isEqualTo(new Deny(Reason.NO_CONSENT));
    }

    @Test
    void withdrawingNeverAddsALine() {
        var given = aConsent().build();
        var line = line(Fact.REFERRAL_ACCEPTED, VENZO, Set.of("money"), false);

        assertThat(Visibility.of(DYNAMO, List.of(given), TODAY).decide(line)).isInstanceOf(Permit.class);
        assertThat(Visibility.of(DYNAMO, List.of(given.withdraw(NOON)), TODAY).decide(line))
                .isInstanceOf(Deny.class);
    }

    private static Line line(Fact fact, OrganisationId party, Set<String> lifeDomains, boolean inError) {
        var entry = new Entry(
                new EntryKey("urn:test", new UUID(1, 2), 1),
                fact,
                NOON,
                party,
                List.of(new Party(party, Party.Role.ACTOR)),
                lifeDomains,
                Map.of());
        return new Line(entry, null, inError, Map.of());
    }
}
