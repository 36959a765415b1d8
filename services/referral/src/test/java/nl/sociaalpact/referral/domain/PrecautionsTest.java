package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.SWAZOOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.referral.domain.Precautions.Verdict.Cleared;
import nl.sociaalpact.referral.domain.Precautions.Verdict.Stopped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrecautionsTest {
    private static final ServiceId SERVICE = new ServiceId(new UUID(5, 5));
    private static final Freshness FRESHNESS =
            new Freshness(Duration.ofDays(7), Duration.ofDays(90), Duration.ofDays(180));
    private static final List<ReferralId> OWN = List.of(new ReferralId(new UUID(1, 2)));

    /**
     * One situation before sending.
     *
     * @param daysAgo when the capacity was told
     */
    record Situation(
            Capacity told, int daysAgo, @Nullable String override, List<ReferralId> running, boolean acknowledged) {
        boolean isKnownToBeFull() {
            return told == Capacity.NO_CAPACITY && daysAgo <= 7;
        }
    }

    static Stream<Situation> everySituation() {
        var all = new ArrayList<Situation>();
        for (var told : Capacity.values()) {
            for (var daysAgo : new int[] {0, 7, 8, 400}) {
                for (var override : new String[] {null, "they keep a place for her"}) {
                    for (var running : List.of(List.<ReferralId>of(), OWN)) {
                        all.add(new Situation(told, daysAgo, override, running, false));
                        all.add(new Situation(told, daysAgo, override, running, true));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everySituation")
    void onlyKnownLackOfRoomAndOwnRunningHelpStopAReferral(Situation situation) {
        var verdict = new Precautions(situation.override(), situation.acknowledged())
                .check(outlook(situation), FRESHNESS, MONDAY_MORNING);
        if (situation.isKnownToBeFull() && situation.override() == null) {
            assertThat(verdict).isEqualTo(new Stopped(new Refusal.NoCapacity(asOf(situation))));
        } else if (!situation.running().isEmpty() && !situation.acknowledged()) {
            assertThat(verdict).isEqualTo(new Stopped(new Refusal.DuplicateHelp(OWN)));
        } else {
            assertThat(verdict).isEqualTo(new Cleared(expectedCheck(situation)));
        }
    }

    private static SendingCheck expectedCheck(Situation situation) {
        return new SendingCheck(
                situation.daysAgo() <= 7 ? situation.told() : Capacity.UNKNOWN,
                asOf(situation),
                situation.isKnownToBeFull() ? situation.override() : null,
                situation.running());
    }

    @Test
    void aServiceThatWasNotToldOfYetIsUnknownAndStopsNothing() {
        var outlook = new Outlook(DYNAMO, SERVICE, Optional.empty(), List.of());
        assertThat(Precautions.NONE.check(outlook, FRESHNESS, MONDAY_MORNING))
                .isEqualTo(new Cleared(new SendingCheck(Capacity.UNKNOWN, null, null, List.of())));
    }

    @Test
    void withoutAServiceThereIsNothingToKnowOfItsRoom() {
        var outlook = new Outlook(DYNAMO, null, Optional.empty(), List.of());
        assertThat(Precautions.NONE.check(outlook, FRESHNESS, MONDAY_MORNING))
                .isInstanceOfSatisfying(
                        Cleared.class,
                        cleared -> assertThat(cleared.check().saysSomething()).isFalse());
    }

    @Test
    void aServiceOfAnotherOrOneThatStoppedIsNotOffered() {
        for (var service : List.of(service(SWAZOOM, true, null), service(DYNAMO, false, null))) {
            var outlook = new Outlook(DYNAMO, SERVICE, Optional.of(service), List.of());
            assertThat(Precautions.NONE.check(outlook, FRESHNESS, MONDAY_MORNING))
                    .isEqualTo(new Stopped(new Refusal.ServiceNotOffered()));
        }
    }

    private static Outlook outlook(Situation situation) {
        var told = new ToldCapacity(situation.told(), asOf(situation));
        return new Outlook(DYNAMO, SERVICE, Optional.of(service(DYNAMO, true, told)), situation.running());
    }

    private static Instant asOf(Situation situation) {
        return MONDAY_MORNING.minus(Duration.ofDays(situation.daysAgo()));
    }

    private static OfferedService service(OrganisationId organisation, boolean offered, @Nullable ToldCapacity told) {
        return new OfferedService(
                SERVICE, organisation, Set.of("money"), Set.of("weesp"), Audience.UNTOLD, offered, null, told);
    }
}
