package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.SWAZOOM;
import static nl.sociaalpact.referral.domain.ReferralFixture.TUESDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.VENZO;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransfersTest {
    private static final Set<Status> UNDER_WAY = EnumSet.of(Status.ACCEPTED, Status.IN_PROGRESS, Status.ON_HOLD);
    private static final TransferId ID = new TransferId(new UUID(6, 6));
    private static final ConsentId CONSENT = new ConsentId(new UUID(4, 4));
    private static final Circumstances LET_IN = Circumstances.ofTarget(true, CONSENT, null);
    private static final Reason<RejectionReason> FULL = new Reason<>(RejectionReason.GEEN_CAPACITEIT, "bel 0612345678");

    @ParameterizedTest
    @EnumSource(Status.class)
    void onlyTheTargetOffersItAndOnlyWhileItIsUnderWay(Status status) {
        var referral = aReferral().inState(status);
        assertThat(offer(referral, SWAZOOM, LET_IN, DYNAMO) instanceof Transfers.Outcome.Done)
                .isEqualTo(UNDER_WAY.contains(status));
        assertThat(offer(referral, SWAZOOM, LET_IN, BUURTTEAM)).isEqualTo(refused(new Refusal.NotToTransfer()));
        assertThat(offer(referral, SWAZOOM, LET_IN, VENZO)).isEqualTo(refused(new Refusal.Unknown()));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void onAcceptanceTheOwnerMovesAndTheStateStays(Status status) {
        var referral = aReferral().inState(status);
        var outcome = Transfers.accept(offered(), referral, LET_IN, from(SWAZOOM), TUESDAY_MORNING);
        if (!UNDER_WAY.contains(status)) {
            assertThat(outcome).isEqualTo(refused(new Refusal.NotToTransfer()));
            return;
        }
        var done = (Transfers.Outcome.Done) outcome;
        var moved = done.referral().state();
        assertThat(done.transfer().stage()).isEqualTo(Transfer.Stage.ACCEPTED);
        assertThat(moved.status()).isEqualTo(status);
        assertThat(moved.since()).isEqualTo(referral.since());
        assertThat(moved.reason()).isEqualTo(referral.reason());
        assertThat(moved.roleOf(SWAZOOM)).contains(Role.TARGET);
        assertThat(moved.roleOf(DYNAMO)).isEmpty();
        assertThat(moved.particulars().consent()).isEqualTo(CONSENT);
        assertThat(done.referral().events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReferralEvent.ReferralTransferred.class,
                        told -> assertThat(told.previousTarget()).isEqualTo(DYNAMO));
    }

    @ParameterizedTest
    @EnumSource(Transfer.Stage.class)
    void onlyAnOfferThatStandsIsAnswered(Transfer.Stage stage) {
        var transfer = offered().decided(stage, null, MONDAY_MORNING);
        var referral = aReferral().inState(Status.ACCEPTED);
        var stands = stage == Transfer.Stage.OFFERED;
        assertThat(
                        Transfers.accept(transfer, referral, LET_IN, from(SWAZOOM), TUESDAY_MORNING)
                                instanceof Transfers.Outcome.Done)
                .isEqualTo(stands);
        assertThat(
                        Transfers.reject(transfer, referral, FULL, from(SWAZOOM), TUESDAY_MORNING)
                                instanceof Transfers.Outcome.Done)
                .isEqualTo(stands);
        assertThat(Transfers.withdraw(transfer, from(DYNAMO), TUESDAY_MORNING) instanceof Transfers.Outcome.Done)
                .isEqualTo(stands);
    }

    @Test
    void eachSideHasItsOwnAnswer() {
        var referral = aReferral().inState(Status.ACCEPTED);
        for (var other : new OrganisationId[] {BUURTTEAM, DYNAMO, VENZO}) {
            assertThat(Transfers.accept(offered(), referral, LET_IN, from(other), TUESDAY_MORNING))
                    .isEqualTo(refused(new Refusal.NotToTransfer()));
            assertThat(Transfers.reject(offered(), referral, FULL, from(other), TUESDAY_MORNING))
                    .isEqualTo(refused(new Refusal.NotToTransfer()));
        }
        assertThat(Transfers.withdraw(offered(), from(SWAZOOM), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.NotToTransfer()));
    }

    @Test
    void theReceiverIsNobodyYetAMemberAndLetIn() {
        var referral = aReferral().inState(Status.ACCEPTED);
        for (var party : new OrganisationId[] {BUURTTEAM, DYNAMO}) {
            assertThat(offer(referral, party, LET_IN, DYNAMO)).isEqualTo(refused(new Refusal.ReceiverIsParty()));
        }
        assertThat(offer(referral, SWAZOOM, Circumstances.ofTarget(false, CONSENT, null), DYNAMO))
                .isEqualTo(refused(new Refusal.TargetNotAMember()));
        var notLetIn = Circumstances.ofTarget(true, null, null);
        assertThat(offer(referral, SWAZOOM, notLetIn, DYNAMO)).isEqualTo(refused(new Refusal.NoBasis()));
        assertThat(Transfers.accept(offered(), referral, notLetIn, from(SWAZOOM), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.NoBasis()));
    }

    @Test
    void anOfferOfAnEarlierTargetIsNotAccepted() {
        var moved = aReferral().askedOf(VENZO).inState(Status.ACCEPTED);
        assertThat(Transfers.accept(offered(), moved, LET_IN, from(SWAZOOM), TUESDAY_MORNING))
                .isEqualTo(refused(new Refusal.NotToTransfer()));
    }

    @Test
    void whereTheResidentMustNotBeApproachedNoTextSaysHow() {
        var plain = aReferral().inState(Status.ACCEPTED);
        var safe = Revision.of(plain, plain.particulars().under(new Conditions(true, null)));
        var offer = (Transfers.Outcome.Done) offer(safe, SWAZOOM, LET_IN, DYNAMO);
        assertThat(offer.transfer().note()).doesNotContain("0612345678");
        var rejected = (Transfers.Outcome.Done) Transfers.reject(offered(), safe, FULL, from(SWAZOOM), TUESDAY_MORNING);
        assertThat(rejected.transfer().reason().text()).doesNotContain("0612345678");
    }

    private static Transfers.Outcome offer(
            Referral referral, OrganisationId to, Circumstances receiver, OrganisationId by) {
        return Transfers.offer(referral, ID, to, "bel 0612345678", receiver, from(by), TUESDAY_MORNING);
    }

    private static Transfers.Outcome refused(Refusal why) {
        return new Transfers.Outcome.Refused(why);
    }

    private static Transfer offered() {
        return new Transfer(
                ID,
                aReferral().asWanted().id(),
                BUURTTEAM,
                DYNAMO,
                SWAZOOM,
                Transfer.Stage.OFFERED,
                null,
                null,
                MONDAY_MORNING,
                null);
    }
}
