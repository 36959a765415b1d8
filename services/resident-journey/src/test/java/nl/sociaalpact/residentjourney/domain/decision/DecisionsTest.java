package nl.sociaalpact.residentjourney.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Standing;
import nl.sociaalpact.residentjourney.domain.decision.SpecTable.Case;
import nl.sociaalpact.residentjourney.domain.decision.SpecTable.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
    private static final JourneyId JOURNEY = new JourneyId(new UUID(1, 1));
    private static final OrganisationId READER = new OrganisationId(new UUID(2, 2));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(3, 3));
    private static final Decisions DECISIONS = new Decisions(PurposeMatrix.shipped());
    private static final Set<Purpose> ALL = Set.of(Purpose.values());
    private static final Context NO_CONSENT = new Context(Day.of(NOW), List.of());

    @Test
    void decidesEveryRowOfTheSpecTable() {
        var cases = new ArrayList<Case>();
        for (var consent : ConsentState.values()) {
            for (var purpose : Purpose.values()) {
                var openings = Standing.openings(
                        consent.consents(JOURNEY, READER, purpose, NOW).stream()
                                .filter(DecisionsTest::isForReader)
                                .toList(),
                        Day.of(NOW));
                for (var mandate : List.of(true, false)) {
                    var subject = new Subject.Organisation(READER.value(), mandate ? Set.of(purpose) : Set.of());
                    for (var line : SpecLine.all()) {
                        var of = line.with(purpose, mandate, consent);
                        var ruling = DECISIONS.decide(
                                subject,
                                new Action.Read(),
                                line.line(READER, OTHER, NOW).item(),
                                purpose,
                                new Context(Day.of(NOW), openings));
                        assertThat(Outcome.of(ruling))
                                .as(of.toString())
                                .isEqualTo(SpecTable.shipped().of(of));
                        cases.add(of);
                    }
                }
            }
        }
        assertThat(cases).hasSizeGreaterThan(11_000);
        assertThat(SpecTable.shipped().unused(cases)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SOCIAL_SUPPORT", "YOUTH_HELP", "WORK_AND_INCOME"})
    void dataGoToDebtHelpWithoutConsentByWgs8dAndBackOnlyWithItByWmo511(Origin from) {
        // Wgs 8d: allowed where necessary
        assertThat(reuse(from, Purpose.DEBT_HELP, NO_CONSENT))
                .isEqualTo(new Ruling.Permit(Level.DETAIL, Set.of(Reason.LEGAL_BASIS), Set.of("Wgs 8d")));

        // Wmo 5.1.1 paragraph 4: the other way only with explicit consent
        assertThat(reuse(Origin.DEBT_HELP, Purpose.SOCIAL_SUPPORT, NO_CONSENT))
                .isEqualTo(new Ruling.Deny(Set.of(Reason.NO_CONSENT)));
        assertThat(reuse(Origin.DEBT_HELP, Purpose.SOCIAL_SUPPORT, consentFor(Purpose.SOCIAL_SUPPORT)))
                .isEqualTo(new Ruling.Permit(
                        Level.DETAIL, Set.of(Reason.LEGAL_BASIS, Reason.CONSENT), Set.of("Wmo 5.1.1 lid 4")));
    }

    @Test
    void consentDoesNotStandInForALegalBasisNorTheOtherWayRound() {
        var withoutMandate = new Subject.Organisation(READER.value(), Set.of());
        assertThat(decide(withoutMandate, Origin.DEBT_HELP, Purpose.SOCIAL_SUPPORT, consentFor(Purpose.SOCIAL_SUPPORT)))
                .isEqualTo(new Ruling.Deny(Set.of(Reason.NO_LEGAL_BASIS)));
        assertThat(reuse(Origin.DEBT_HELP, Purpose.SOCIAL_SUPPORT, NO_CONSENT))
                .isEqualTo(new Ruling.Deny(Set.of(Reason.NO_CONSENT)));
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void aLawThatIsNotInForceOpensNothing(Origin from) {
        var ruling = reuse(from, Purpose.COORDINATION, consentFor(Purpose.COORDINATION));

        assertThat(ruling).isInstanceOf(Ruling.Deny.class);
        assertThat(ruling.reasons())
                .isEqualTo(Set.of(
                        from == Origin.EARLY_SIGNALLING || from == Origin.OWN_SAY
                                ? Reason.NEVER_FOR_THIS_PURPOSE
                                : Reason.LAW_NOT_IN_FORCE));
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void anEmergencyOpensWhatGoesOnButNeitherReportsOfArrearsNorTheResidentsOwnSay(Origin from) {
        var ruling = DECISIONS.decide(
                new Subject.Organisation(READER.value(), Set.of()),
                new Action.BreakGlass(Emergency.DANGER_TO_CHILD),
                resource(from, false),
                Purpose.HELP,
                NO_CONSENT);

        assertThat(ruling)
                .isEqualTo(
                        from == Origin.EARLY_SIGNALLING || from == Origin.OWN_SAY
                                ? new Ruling.Deny(Set.of(Reason.NOT_IN_AN_EMERGENCY))
                                : new Ruling.Permit(Level.STATUS, Set.of(Reason.EMERGENCY), Set.of("AVG 6 lid 1 d")));
    }

    @Test
    void anEmergencyDoesNotShowWhatShouldNeverHaveExisted() {
        assertThat(DECISIONS.decide(
                        new Subject.Organisation(READER.value(), ALL),
                        new Action.BreakGlass(Emergency.DANGER_TO_RESIDENT),
                        resource(Origin.WELFARE, true),
                        Purpose.HELP,
                        NO_CONSENT))
                .isEqualTo(new Ruling.Deny(Set.of(Reason.ENTERED_IN_ERROR)));
    }

    /** Wmo 2015 5.3.2 and 5.3.3: below 12 the representative, from 12 to 15 both, from 16 the resident if capable. */
    @ParameterizedTest
    @CsvSource({
        "0,  false, true,  true",
        "11, false, true,  true",
        "12, true,  true,  true",
        "15, true,  true,  true",
        "16, true,  false, true",
        "90, true,  false, true"
    })
    void theAgeOfTheResidentDecidesWhoReads(int age, boolean resident, boolean capable, boolean incapable) {
        var band = AgeBand.of(age);

        assertThat(isPermitted(new Subject.Resident(band))).isEqualTo(resident);
        assertThat(isPermitted(new Subject.Representative(band, true))).isEqualTo(capable);
        assertThat(isPermitted(new Subject.Representative(band, false))).isEqualTo(incapable);
    }

    @Test
    void eachLevelShowsWhatTheOneBelowItShowsAndMore() {
        var levels = Level.values();
        for (var number = 1; number < levels.length; number++) {
            assertThat(levels[number].fields()).containsAll(levels[number - 1].fields());
            assertThat(levels[number].fields())
                    .hasSizeGreaterThan(levels[number - 1].fields().size());
        }
        assertThat(Level.EXISTENCE.fields()).doesNotContain(Field.FACT, Field.LIFE_DOMAINS, Field.CODES);
        assertThat(Level.STATUS.fields()).doesNotContain(Field.CODES);
        assertThat(Arrays.asList(levels)).last().isEqualTo(Level.DETAIL);
    }

    private static boolean isForReader(Consent consent) {
        return consent.terms().receiver().equals(READER);
    }

    private static boolean isPermitted(Subject subject) {
        return DECISIONS.decide(subject, new Action.Read(), resource(Origin.WELFARE, false), Purpose.HELP, NO_CONSENT)
                instanceof Ruling.Permit;
    }

    private static Ruling reuse(Origin from, Purpose to, Context context) {
        return decide(new Subject.Organisation(READER.value(), ALL), from, to, context);
    }

    private static Ruling decide(Subject subject, Origin from, Purpose to, Context context) {
        return DECISIONS.decide(subject, new Action.Read(), resource(from, false), to, context);
    }

    private static Item resource(Origin origin, boolean inError) {
        return new Item(origin, Set.of("money"), Set.of(OTHER.value()), inError);
    }

    private static Context consentFor(Purpose purpose) {
        return new Context(Day.of(NOW), List.of(new Context.Opening("money", purpose, Level.DETAIL)));
    }
}
