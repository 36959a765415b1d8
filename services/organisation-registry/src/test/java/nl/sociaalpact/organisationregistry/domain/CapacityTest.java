package nl.sociaalpact.organisationregistry.domain;

import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.DYNAMO;
import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.NOW;
import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.SWAZOOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CapacityTest {
    private static final ServiceId ID = new ServiceId(UUID.fromString("01a09f09-9340-7005-8005-a1b2c3d40005"));
    private static final OfferedService SERVICE = OfferedService.publish(
                    ID,
                    DYNAMO,
                    new Offer("Inloop", null, Set.of(LifeDomain.MONEY), Set.of(Area.WEESP), Audience.UNTOLD),
                    NOW)
            .state();
    private static final Freshness FRESHNESS =
            new Freshness(Duration.ofDays(7), Duration.ofDays(90), Duration.ofDays(180));

    record Told(CapacityStatus status, @Nullable Room room) {}

    /** Every status with every small combination of numbers, against the rule in other words. */
    static Stream<Told> everything() {
        return Arrays.stream(CapacityStatus.values())
                .flatMap(status -> Stream.concat(
                        Stream.of(new Told(status, null)),
                        IntStream.range(0, 12)
                                .mapToObj(n -> new Told(
                                        status, new Room(CapacityUnit.PLACES, n / 4, n % 4 == 3 ? null : n % 4)))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void numbersAgreeWithTheStatusAndWithEachOther(Told told) {
        var decision = Capacity.told(SERVICE, DYNAMO, told.status(), told.room(), NOW);
        var capacity = new Capacity(ID, DYNAMO, told.status(), told.room(), NOW, 0);
        assertThat(decision)
                .isEqualTo(
                        agrees(told)
                                ? new Accepted<>(capacity, List.of(new RegistryEvent.CapacityChanged(capacity)))
                                : new Refused<>(new Refusal.CapacityContradicts()));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void nobodyTellsTheCapacityOfAnother(Told told) {
        assertThat(Capacity.told(SERVICE, SWAZOOM, told.status(), told.room(), NOW))
                .isEqualTo(new Refused<>(new Refusal.NotOwner()));
    }

    @ParameterizedTest
    @CsvSource({"0,true", "604799,true", "604800,true", "604801,false", "9999999,false"})
    void aCapacityCountsForSevenDays(long secondsLater, boolean counts) {
        var told = new Capacity(ID, DYNAMO, CapacityStatus.CAPACITY, null, NOW, 0);
        assertThat(FRESHNESS.counts(told, NOW.plusSeconds(secondsLater))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"0,FRESH", "7776000,FRESH", "7776001,AGEING", "15552000,AGEING", "15552001,STALE"})
    void anAssuranceAges(long secondsLater, AssuranceState state) {
        assertThat(FRESHNESS.assurance(NOW, NOW.plusSeconds(secondsLater))).isEqualTo(state);
    }

    @Test
    void whatWasNeverAssuredIsNeverFresh() {
        assertThat(FRESHNESS.assurance(null, NOW)).isEqualTo(AssuranceState.NEVER_ASSURED);
    }

    @Test
    void anAssuranceAgesBeforeItIsStale() {
        var day = Duration.ofDays(1);
        assertThatThrownBy(() -> new Freshness(day, day, day)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean agrees(Told told) {
        var room = told.room();
        if (room == null) {
            return true;
        }
        var maximum = room.maximum();
        var possible = maximum == null || maximum >= room.available();
        var free = room.available() > 0;
        return possible
                && (told.status() == CapacityStatus.ADDITIONAL_ASSESSMENT_REQUIRED
                        || free == (told.status() == CapacityStatus.CAPACITY));
    }
}
