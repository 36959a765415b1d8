package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.SWAZOOM;
import static nl.sociaalpact.referral.domain.ReferralFixture.TUESDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewReferralTest {
    private static final ConsentId CONSENT = new ConsentId(new UUID(9, 9));
    private static final ReferralId EARLIER = new ReferralId(new UUID(1, 1));

    private static Refusal refusal(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).why();
    }

    @Test
    void aReferralToAMemberWithConsentIsRequestedAtOnce() {
        var decision = aReferral().asWanted().send(Circumstances.ofTarget(true, CONSENT, null), TUESDAY_MORNING);
        assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
            assertThat(accepted.state().status()).isEqualTo(Status.REQUESTED);
            assertThat(accepted.state().particulars().consent()).isEqualTo(CONSENT);
            assertThat(accepted.state().particulars().requestedAt()).isEqualTo(TUESDAY_MORNING);
            assertThat(accepted.events()).singleElement().isInstanceOf(ReferralEvent.ReferralRequested.class);
        });
    }

    @Test
    void withoutConsentThereIsNoBasis() {
        assertThat(refusal(aReferral().asWanted().send(Circumstances.ofTarget(true, null, null), TUESDAY_MORNING)))
                .isEqualTo(new Refusal.NoBasis());
    }

    @Test
    void whoIsNoMemberIsNotAsked() {
        assertThat(refusal(aReferral().asWanted().send(Circumstances.ofTarget(false, CONSENT, null), TUESDAY_MORNING)))
                .isEqualTo(new Refusal.TargetNotAMember());
    }

    @Test
    void nobodyRefersToItself() {
        var toItself = aReferral().requestedBy(DYNAMO).askedOf(DYNAMO).asWanted();
        assertThat(refusal(toItself.send(Circumstances.ofTarget(true, CONSENT, null), TUESDAY_MORNING)))
                .isEqualTo(new Refusal.TargetIsRequester());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void onlyWhatHasEndedIsReplaced(Status status) {
        var earlier = aReferral().askedOf(SWAZOOM).inState(status);
        var decision =
                aReferral().replacing(EARLIER).send(Circumstances.ofTarget(true, CONSENT, earlier), TUESDAY_MORNING);
        switch (status) {
            case REJECTED, CANCELLED, COMPLETED, FAILED ->
                assertThat(((Decision.Accepted) decision).state().particulars().replaces())
                        .isEqualTo(EARLIER);
            case DRAFT, REQUESTED, ACCEPTED, IN_PROGRESS, ON_HOLD, ENTERED_IN_ERROR ->
                assertThat(refusal(decision)).isEqualTo(new Refusal.CannotReplace());
        }
    }

    @Test
    void aReferralOfAnotherRequesterOrResidentIsNotReplaced() {
        var ofSwazoom = aReferral().requestedBy(SWAZOOM).askedOf(BUURTTEAM).inState(Status.REJECTED);
        var ofAnother = aReferral().forTheJourney(new JourneyId(new UUID(8, 8))).inState(Status.REJECTED);
        for (var earlier : new Referral[] {ofSwazoom, ofAnother, null}) {
            assertThat(refusal(aReferral()
                            .replacing(EARLIER)
                            .send(Circumstances.ofTarget(true, CONSENT, earlier), MONDAY_MORNING)))
                    .isEqualTo(new Refusal.CannotReplace());
        }
    }
}
