package nl.sociaalpact.lib.events;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sociaalpact.lib.events.Claim.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
    private static final long APPLIED = 5;

    /** Every combination that there is; an id that is new has no content to compare. */
    @ParameterizedTest
    @CsvSource({
        // id,  content, version, parked, place
        "NEW,   NONE,    OLDER,   false,  CONFLICTING", // another id on a place that is taken: forged
        "NEW,   NONE,    OLDER,   true,   CONFLICTING",
        "NEW,   NONE,    LAST,    false,  CONFLICTING",
        "NEW,   NONE,    LAST,    true,   CONFLICTING",
        "NEW,   NONE,    NEXT,    false,  NEXT",
        "NEW,   NONE,    NEXT,    true,   NEXT",
        "NEW,   NONE,    LATER,   false,  EARLY",
        "NEW,   NONE,    LATER,   true,   ALREADY_APPLIED",
        "SEEN,  NONE,    OLDER,   false,  ALREADY_APPLIED", // taken in by another consumer at this moment
        "SEEN,  NONE,    OLDER,   true,   ALREADY_APPLIED",
        "SEEN,  NONE,    LAST,    false,  ALREADY_APPLIED",
        "SEEN,  NONE,    LAST,    true,   ALREADY_APPLIED",
        "SEEN,  NONE,    NEXT,    false,  NEXT",
        "SEEN,  NONE,    NEXT,    true,   NEXT",
        "SEEN,  NONE,    LATER,   false,  EARLY",
        "SEEN,  NONE,    LATER,   true,   ALREADY_APPLIED",
        "SEEN,  SAME,    OLDER,   false,  ALREADY_APPLIED", // a duplicate
        "SEEN,  SAME,    OLDER,   true,   ALREADY_APPLIED",
        "SEEN,  SAME,    LAST,    false,  ALREADY_APPLIED",
        "SEEN,  SAME,    LAST,    true,   ALREADY_APPLIED",
        "SEEN,  SAME,    NEXT,    false,  NEXT", // seen but not applied: it failed, and gets another chance
        "SEEN,  SAME,    NEXT,    true,   NEXT",
        "SEEN,  SAME,    LATER,   false,  EARLY",
        "SEEN,  SAME,    LATER,   true,   ALREADY_APPLIED",
        "SEEN,  OTHER,   OLDER,   false,  CONFLICTING", // the same id with other content: forged or corrupted
        "SEEN,  OTHER,   OLDER,   true,   CONFLICTING",
        "SEEN,  OTHER,   LAST,    false,  CONFLICTING",
        "SEEN,  OTHER,   LAST,    true,   CONFLICTING",
        "SEEN,  OTHER,   NEXT,    false,  CONFLICTING",
        "SEEN,  OTHER,   NEXT,    true,   CONFLICTING",
        "SEEN,  OTHER,   LATER,   false,  CONFLICTING",
        "SEEN,  OTHER,   LATER,   true,   CONFLICTING",
    })
    void anEventHasOnePlace(Id id, Content content, Version version, boolean parked, Place place) {
        // Given
        var event = EventFixture.anEvent(version.number, "{}");
        for (var nextIsParked : new boolean[] {false, true}) {
            var claim = new Claim(id == Id.NEW, APPLIED, content.hash(event), parked, nextIsParked);
            // When / Then
            assertThat(claim.place(event)).isEqualTo(place);
        }
    }

    @Test
    void theFirstEventOfAnAggregateIsNumberOne() {
        // Given
        var nothingApplied = new Claim(true, 0, null, false, false);
        // When / Then
        assertThat(nothingApplied.place(EventFixture.anEvent(1, "{}"))).isEqualTo(Place.NEXT);
        assertThat(nothingApplied.place(EventFixture.anEvent(2, "{}"))).isEqualTo(Place.EARLY);
    }

    @Test
    void theHashKnowsTypeAndDataAndNothingElse() {
        // Given
        var event = EventFixture.anEvent(1, "{\"a\":1}");
        var otherType = new ReceivedEvent(
                event.id(),
                "nl.sociaalpact.referral.referral-rejected.v1",
                event.source(),
                "referral",
                event.aggregateId(),
                1,
                event.time(),
                event.data());
        // When / Then
        assertThat(Claim.hash(event)).hasSize(32).isEqualTo(Claim.hash(EventFixture.anEvent(2, "{\"a\":1}")));
        assertThat(Claim.hash(event)).isNotEqualTo(Claim.hash(EventFixture.anEvent(1, "{\"a\":2}")));
        assertThat(Claim.hash(event)).isNotEqualTo(Claim.hash(otherType));
    }

    private enum Id {
        NEW,
        SEEN
    }

    private enum Version {
        OLDER(APPLIED - 1),
        LAST(APPLIED),
        NEXT(APPLIED + 1),
        LATER(APPLIED + 2);

        private final long number;

        Version(long number) {
            this.number = number;
        }
    }

    private enum Content {
        NONE,
        SAME,
        OTHER;

        private byte[] hash(ReceivedEvent event) {
            return switch (this) {
                case NONE -> null;
                case SAME -> Claim.hash(event);
                case OTHER -> Claim.hash(EventFixture.anEvent(event.version(), "{\"forged\":true}"));
            };
        }
    }
}
