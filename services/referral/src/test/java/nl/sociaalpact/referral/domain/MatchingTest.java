package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.sociaalpact.referral.domain.Matching.Objection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
    private static final MatchWeights WEIGHTS = new MatchWeights(
            500,
            Map.of(AssuranceState.FRESH, 1000, AssuranceState.AGEING, 800, AssuranceState.NEVER_ASSURED, 500),
            Map.of(
                    Capacity.CAPACITY, 1000,
                    Capacity.ADDITIONAL_ASSESSMENT_REQUIRED, 700,
                    Capacity.UNKNOWN, 500,
                    Capacity.WAITLIST, 400),
            Map.of(
                    LanguageFit.NOT_ASKED, 1000,
                    LanguageFit.SPOKEN, 1000,
                    LanguageFit.UNKNOWN, 600,
                    LanguageFit.NOT_SPOKEN, 200),
            3000,
            500);
    private static final Freshness FRESHNESS =
            new Freshness(Duration.ofDays(7), Duration.ofDays(90), Duration.ofDays(180));
    private static final Matching MATCHING = new Matching(
            WEIGHTS,
            FRESHNESS,
            Map.of(
                    Area.BIJLMER_OOST, new Centre(52.321, 4.977),
                    Area.GAASPERDAM, new Centre(52.297, 4.980),
                    Area.WEESP, new Centre(52.308, 5.042)));
    private static final MatchQuestion QUESTION = new MatchQuestion(
            BUURTTEAM, LifeDomain.MONEY, Area.GAASPERDAM, "nl", AgeBand.FROM_27_TO_66, HouseholdType.SINGLE_PARENT);
    private static final int ROUNDS = 3000;

    /** Makes one part of a service as good as it can be, and nothing worse. */
    private static final List<UnaryOperator<OfferedService>> IMPROVEMENTS = List.of(
            service -> with(
                    service,
                    audience -> new Audience(
                            audience.languages(), audience.visitingArea(), null, null, Set.of(), Set.of())),
            service -> with(
                    service,
                    audience -> new Audience(
                            Set.of("nl"),
                            audience.visitingArea(),
                            audience.youngest(),
                            audience.oldest(),
                            audience.householdTypes(),
                            audience.excludedHouseholdTypes())),
            service -> with(
                    service,
                    audience -> new Audience(
                            audience.languages(),
                            null,
                            audience.youngest(),
                            audience.oldest(),
                            audience.householdTypes(),
                            audience.excludedHouseholdTypes())),
            service -> with(service, service.told(), MONDAY_MORNING),
            service -> with(service, new ToldCapacity(Capacity.CAPACITY, MONDAY_MORNING), service.assuredAt()));

    @Test
    void improvingAPartNeverLowersTheRank() {
        var seed = Long.getLong("referral.seed", new Random().nextLong());
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var services = someServices(random);
            var chosen = services.get(random.nextInt(services.size()));
            var improve = IMPROVEMENTS.get(random.nextInt(IMPROVEMENTS.size()));
            var before = rank(MATCHING.answer(QUESTION, services, MONDAY_MORNING), chosen);
            var improved = services.stream()
                    .map(service -> service.equals(chosen) ? improve.apply(service) : service)
                    .toList();
            var after = rank(MATCHING.answer(QUESTION, improved, MONDAY_MORNING), chosen);
            assertThat(after).as("seed %d, round %d", seed, round).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void everyServiceIsProposedOrRefusedWithWhyInAnOrderThatDoesNotDependOnTheirs() {
        var seed = Long.getLong("referral.seed", new Random().nextLong());
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var services = someServices(random);
            var answer = MATCHING.answer(QUESTION, services, MONDAY_MORNING);
            var shuffled = new ArrayList<>(services);
            Collections.shuffle(shuffled, random);
            assertThat(MATCHING.answer(QUESTION, shuffled, MONDAY_MORNING))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(answer);
            assertThat(answer.proposals().size() + answer.declined().size()).isEqualTo(services.size());
            assertThat(answer.declined())
                    .noneMatch(declined -> declined.objections().isEmpty());
            assertThat(answer.proposals())
                    .allSatisfy(
                            proposal -> assertThat(proposal.parts().capacity()).isNotEqualTo(Capacity.NO_CAPACITY))
                    .isSortedAccordingTo((one, other) ->
                            Long.compare(other.worth().product(), one.worth().product()));
        }
    }

    @Test
    void eachReasonNotToProposeIsNamed() {
        var perfect = aService(1);
        assertThat(MATCHING.answer(QUESTION, List.of(perfect), MONDAY_MORNING).proposals())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.worth().together()).isEqualTo(1000));
        assertThat(objections(with(perfect, new ToldCapacity(Capacity.NO_CAPACITY, MONDAY_MORNING), MONDAY_MORNING)))
                .containsExactly(Objection.NO_CAPACITY);
        assertThat(objections(with(perfect, perfect.told(), MONDAY_MORNING.minus(Duration.ofDays(181)))))
                .containsExactly(Objection.STALE);
        assertThat(objections(with(
                        perfect, audience -> new Audience(audience.languages(), null, 67, null, Set.of(), Set.of()))))
                .containsExactly(Objection.NOT_ELIGIBLE);
        var ofTheAsker = new OfferedService(
                perfect.id(),
                BUURTTEAM,
                perfect.lifeDomains(),
                perfect.areas(),
                perfect.audience(),
                true,
                perfect.assuredAt(),
                perfect.told());
        assertThat(objections(ofTheAsker)).containsExactly(Objection.OWN_SERVICE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, FROM_27_TO_66, MATCHES",
                "18, 66, FROM_27_TO_66, MATCHES",
                "27, 66, FROM_27_TO_66, MATCHES",
                "28, 66, FROM_27_TO_66, UNKNOWN",
                "-, 65, FROM_27_TO_66, UNKNOWN",
                "67, -, FROM_27_TO_66, NOT",
                "-, 26, FROM_27_TO_66, NOT",
                "18, -, -, UNKNOWN",
                "-, -, -, MATCHES"
            })
    void anAgeMatchesOrNotOrIsUnknown(
            @Nullable Integer youngest,
            @Nullable Integer oldest,
            @Nullable AgeBand band,
            EligibilityRule.Result result) {
        var service = with(aService(1), audience -> new Audience(Set.of(), null, youngest, oldest, Set.of(), Set.of()));
        var question = new MatchQuestion(BUURTTEAM, LifeDomain.MONEY, Area.GAASPERDAM, null, band, null);
        assertThat(EligibilityRules.of(service, question).get(1).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, COUPLE, MATCHES",
                "couple, -, COUPLE, MATCHES",
                "couple, -, OTHER, NOT",
                "-, couple, COUPLE, NOT",
                "-, couple, OTHER, MATCHES",
                "couple, -, -, UNKNOWN",
                "-, couple, -, UNKNOWN",
                "-, -, -, MATCHES"
            })
    void aHouseholdMatchesOrNotOrIsUnknown(
            @Nullable String meant,
            @Nullable String excluded,
            @Nullable HouseholdType type,
            EligibilityRule.Result result) {
        var service = with(
                aService(1),
                audience -> new Audience(
                        Set.of(),
                        null,
                        null,
                        null,
                        meant == null ? Set.of() : Set.of(meant),
                        excluded == null ? Set.of() : Set.of(excluded)));
        var question = new MatchQuestion(BUURTTEAM, LifeDomain.MONEY, Area.GAASPERDAM, null, null, type);
        assertThat(EligibilityRules.of(service, question).get(2).result()).isEqualTo(result);
    }

    @Test
    void anAreaIsMeantOrNot() {
        var elsewhere = new MatchQuestion(BUURTTEAM, LifeDomain.MONEY, Area.DRIEMOND, null, null, null);
        assertThat(EligibilityRules.together(EligibilityRules.of(aService(1), elsewhere)))
                .isEqualTo(EligibilityRule.Result.NOT);
    }

    @Test
    void aDegreeOfLatitudeIsAHundredAndElevenKilometres() {
        assertThat(new Centre(52, 5).metresTo(new Centre(53, 5))).isCloseTo(111_195, within(5));
        assertThat(new Centre(52, 5).metresTo(new Centre(52, 5))).isZero();
    }

    @Test
    void nothingIsWorthNothing() {
        assertThatThrownBy(() -> new MatchWeights(0, Map.of(), Map.of(), Map.of(), 3000, 500))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MatchWeights(500, Map.of(), Map.of(), Map.of(), 0, 500))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(WEIGHTS.distance(Integer.MAX_VALUE)).isEqualTo(1);
        assertThat(WEIGHTS.distance(3000)).isEqualTo(500);
    }

    private static Set<Objection> objections(OfferedService service) {
        return MATCHING.answer(QUESTION, List.of(service), MONDAY_MORNING)
                .declined()
                .getFirst()
                .objections();
    }

    /** The place of a service, 0 for the first; behind all others when it is not proposed. */
    private static int rank(Matching.Answer answer, OfferedService service) {
        var ids = answer.proposals().stream()
                .map(proposal -> proposal.service().id())
                .toList();
        var place = ids.indexOf(service.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static List<OfferedService> someServices(Random random) {
        return IntStream.range(0, 2 + random.nextInt(8))
                .mapToObj(n -> anyService(n, random))
                .toList();
    }

    private static OfferedService anyService(int number, Random random) {
        var service = aService(number);
        var told = random.nextBoolean()
                ? new ToldCapacity(one(random, List.of(Capacity.values())), daysAgo(random.nextInt(15)))
                : null;
        var assuredAt = random.nextBoolean() ? daysAgo(random.nextInt(300)) : null;
        var audience = new Audience(
                one(random, List.of(Set.<String>of(), Set.of("nl"), Set.of("en"))),
                one(random, Arrays.asList(null, "gaasperdam", "weesp", "bijlmer-oost", "elsewhere")),
                one(random, Arrays.asList(null, 18, 30, 67)),
                null,
                Set.of(),
                one(random, List.of(Set.<String>of(), Set.of("couple"), Set.of("single-parent"))));
        return with(with(service, same -> audience), told, assuredAt);
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Instant daysAgo(int days) {
        return MONDAY_MORNING.minus(Duration.ofDays(days));
    }

    private static OfferedService aService(int number) {
        return new OfferedService(
                new ServiceId(new UUID(3, number)),
                DYNAMO,
                Set.of("money"),
                Set.of("gaasperdam"),
                new Audience(Set.of("nl"), null, null, null, Set.of(), Set.of()),
                true,
                MONDAY_MORNING,
                new ToldCapacity(Capacity.CAPACITY, MONDAY_MORNING));
    }

    private static OfferedService with(OfferedService service, UnaryOperator<Audience> change) {
        return new OfferedService(
                service.id(),
                service.organisation(),
                service.lifeDomains(),
                service.areas(),
                change.apply(service.audience()),
                service.offered(),
                service.assuredAt(),
                service.told());
    }

    private static OfferedService with(
            OfferedService service, @Nullable ToldCapacity told, @Nullable Instant assuredAt) {
        return new OfferedService(
                service.id(),
                service.organisation(),
                service.lifeDomains(),
                service.areas(),
                service.audience(),
                service.offered(),
                assuredAt,
                told);
    }
}
