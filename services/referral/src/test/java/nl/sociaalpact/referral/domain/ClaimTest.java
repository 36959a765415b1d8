package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.SWAZOOM;
import static nl.sociaalpact.referral.domain.ReferralFixture.TUESDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimTest {
    private static final ConsentId CONSENT = new ConsentId(new UUID(4, 4));
    private static final Circumstances LET_IN = Circumstances.ofTarget(true, CONSENT, null);

    @Test
    void whoClaimsIsAskedFromThenOnAndHasSeenIt() {
        var open =
                aReferral().requestedBy(BUURTTEAM).askedOfNobodyInParticular().requested();
        var decision = Claim.decide(open, LET_IN, from(DYNAMO), TUESDAY_MORNING);
        assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
            assertThat(accepted.state().status()).isEqualTo(Status.REQUESTED);
            assertThat(accepted.state().since()).isEqualTo(MONDAY_MORNING);
            assertThat(accepted.state().roleOf(DYNAMO)).contains(Role.TARGET);
            assertThat(accepted.state().particulars().consent()).isEqualTo(CONSENT);
            assertThat(accepted.state().particulars().acknowledgedAt()).isEqualTo(TUESDAY_MORNING);
            assertThat(accepted.events()).singleElement().isInstanceOf(ReferralEvent.ReferralClaimed.class);
        });
    }

    @Test
    void nobodyActsAsTheTargetOfAnOpenReferral() {
        var open =
                aReferral().requestedBy(BUURTTEAM).askedOfNobodyInParticular().requested();
        assertThat(open.roleOf(DYNAMO)).isEmpty();
        assertThat(StatusChanges.decide(open, StatusChange.to(Status.ACCEPTED), from(DYNAMO), TUESDAY_MORNING))
                .isEqualTo(new Decision.Refused(new Refusal.Unknown()));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void whatHasATargetCannotBeClaimed(Status status) {
        var decision = Claim.decide(aReferral().inState(status), LET_IN, from(SWAZOOM), TUESDAY_MORNING);
        assertThat(decision).isEqualTo(new Decision.Refused(new Refusal.AlreadyClaimed()));
    }

    @Test
    void aConsentThatWasTakenBackMeanwhileOpensNothing() {
        var open = aReferral().askedOfNobodyInParticular().requested();
        assertThat(Claim.decide(open, Circumstances.ofTarget(true, null, null), from(DYNAMO), TUESDAY_MORNING))
                .isEqualTo(new Decision.Refused(new Refusal.NoBasis()));
    }

    @Test
    void whoMadeItOrMayNotAnswerCannotTry() {
        assertThat(Claim.refusal(offer(true), from(BUURTTEAM))).isEqualTo(new Refusal.TargetIsRequester());
        assertThat(Claim.refusal(offer(true), from(DYNAMO, Permission.SEND)))
                .isEqualTo(new Refusal.PermissionMissing(Permission.ANSWER));
        assertThat(Claim.refusal(offer(false), from(DYNAMO))).isEqualTo(new Refusal.AlreadyClaimed());
        assertThat(Claim.refusal(offer(true), from(DYNAMO))).isNull();
    }

    @Test
    void anOpenReferralLeavesOnlyWhenSomebodyCanCome() {
        var wanted = aReferral().askedOfNobodyInParticular().asWanted();
        assertThat(wanted.send(Circumstances.ofNobodyInParticular(false, null), MONDAY_MORNING))
                .isEqualTo(new Decision.Refused(new Refusal.NoBasis()));
        assertThat(wanted.send(Circumstances.ofNobodyInParticular(true, null), MONDAY_MORNING))
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        sent -> assertThat(sent.events())
                                .extracting(ReferralEvent::getClass)
                                .isEqualTo(List.of(ReferralEvent.ReferralRequested.class)));
    }

    private static Offer offer(boolean unclaimed) {
        return new Offer(
                new ReferralId(new UUID(1, 1)),
                BUURTTEAM,
                LifeDomain.MONEY,
                Area.WEESP,
                Priority.ROUTINE,
                MONDAY_MORNING,
                unclaimed);
    }
}
