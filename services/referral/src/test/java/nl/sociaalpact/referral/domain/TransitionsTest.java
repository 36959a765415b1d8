package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.TUESDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.VENZO;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.completeChangeTo;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import nl.sociaalpact.referral.domain.Transitions.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every (from, to, role) there is: what the table says is what the states do. */
class TransitionsTest {

    static Stream<Triple> everyTriple() {
        return Transitions.all();
    }

    @ParameterizedTest
    @MethodSource("everyTriple")
    void theStatesDoWhatTheTableSays(Triple triple) {
        // Given
        var referral = aReferral().requestedBy(BUURTTEAM).askedOf(DYNAMO).inState(triple.from());
        var actor = from(triple.by() == Role.REQUESTER ? BUURTTEAM : DYNAMO);
        // When
        var decision = StatusChanges.decide(referral, completeChangeTo(triple.to()), actor, TUESDAY_MORNING);
        // Then
        if (Transitions.isLegal(triple)) {
            assertAllowed(triple, referral, actor, decision);
        } else if (triple.from() == Status.DRAFT && triple.by() == Role.TARGET) {
            assertThat(decision).isEqualTo(new Decision.Refused(new Refusal.Unknown()));
        } else {
            assertThat(decision)
                    .isEqualTo(new Decision.Refused(new Refusal.TransitionNotAllowed(
                            triple.from(), Transitions.next(triple.from(), triple.by()))));
        }
    }

    private static void assertAllowed(Triple triple, Referral before, Actor actor, Decision decision) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
            assertThat(accepted.state().status()).isEqualTo(triple.to());
            assertThat(accepted.state().since()).isEqualTo(TUESDAY_MORNING);
            assertThat(accepted.state().particulars().id())
                    .isEqualTo(before.particulars().id());
            assertThat(accepted.events()).singleElement().satisfies(event -> {
                assertThat(event.getClass().getSimpleName()).isEqualTo(eventOf(triple));
                assertThat(event.fact().by()).isEqualTo(actor.organisation());
                assertThat(event.fact().at()).isEqualTo(TUESDAY_MORNING);
            });
        });
    }

    private static String eventOf(Triple triple) {
        return switch (triple.to()) {
            case DRAFT -> "none";
            case REQUESTED -> "ReferralRequested";
            case ACCEPTED -> "ReferralAccepted";
            case IN_PROGRESS -> triple.from() == Status.ON_HOLD ? "ReferralResumed" : "ReferralStarted";
            case ON_HOLD -> "ReferralPaused";
            case REJECTED -> "ReferralRejected";
            case CANCELLED -> "ReferralCancelled";
            case COMPLETED -> "ReferralCompleted";
            case FAILED -> "ReferralFailed";
            case ENTERED_IN_ERROR -> "ReferralEnteredInError";
        };
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void toAThirdOrganisationNoReferralExists(Status status) {
        for (var to : Status.values()) {
            assertThat(StatusChanges.decide(
                            aReferral().inState(status), completeChangeTo(to), from(VENZO), TUESDAY_MORNING))
                    .isEqualTo(new Decision.Refused(new Refusal.Unknown()));
        }
    }

    @Test
    void noEdgeLeavesAnEndExceptEnteredInError() {
        for (var end : Set.of(Status.REJECTED, Status.CANCELLED, Status.COMPLETED, Status.FAILED)) {
            assertThat(Transitions.next(end, Role.REQUESTER)).containsExactly(Status.ENTERED_IN_ERROR);
            assertThat(Transitions.next(end, Role.TARGET)).isEmpty();
        }
        assertThat(Transitions.next(Status.ENTERED_IN_ERROR, Role.REQUESTER)).isEmpty();
        assertThat(Transitions.next(Status.ENTERED_IN_ERROR, Role.TARGET)).isEmpty();
    }

    @Test
    void theReadmeShowsThisTable() throws IOException {
        var table = TransitionTable.markdown();
        System.out.println(table);
        assertThat(Transitions.all()).hasSize(200);
        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }
}
