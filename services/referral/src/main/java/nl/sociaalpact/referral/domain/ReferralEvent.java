package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;

/** A fact about a referral that others are told. Each change of status is exactly one, except
 * writing a draft; other facts stand beside the states. */
public sealed interface ReferralEvent {
    /** What all facts have in common. */
    Fact fact();

    /**
     * About which referral, who did it and when.
     *
     * @param by the organisation that acted
     */
    record Fact(Particulars particulars, OrganisationId by, Instant at) {}

    record ReferralRequested(Fact fact) implements ReferralEvent {}

    record ReferralClaimed(Fact fact) implements ReferralEvent {}

    record ReferralTransferred(Fact fact, OrganisationId previousTarget) implements ReferralEvent {}

    record ReferralAccepted(Fact fact) implements ReferralEvent {}

    record ReferralRejected(Fact fact, RejectionReason why) implements ReferralEvent {}

    record ReferralStarted(Fact fact) implements ReferralEvent {}

    record ReferralPaused(Fact fact, UnresolvedReason why) implements ReferralEvent {}

    record ReferralResumed(Fact fact) implements ReferralEvent {}

    record ReferralCompleted(Fact fact, Outcome outcome) implements ReferralEvent {}

    record ReferralFailed(Fact fact, UnresolvedReason why) implements ReferralEvent {}

    record ReferralCancelled(Fact fact, UnresolvedReason why) implements ReferralEvent {}

    record ReferralEnteredInError(Fact fact) implements ReferralEvent {}

    /** The organisation of the fact should have acted before the moment of the fact. */
    record ReferralStalled(Fact fact, ClockKind clock) implements ReferralEvent {}

    /** A hand-over in person was planned. */
    record WarmHandoverPlanned(Fact fact, boolean required) implements ReferralEvent {}

    /** One more side confirmed it. */
    record WarmHandoverConfirmed(Fact fact, boolean bySource, boolean byTarget) implements ReferralEvent {}

    /** What a planned or confirmed hand-over tells: never who was there. */
    static ReferralEvent ofHandover(Referral next, WarmHandover handover, OrganisationId by, Instant now) {
        var fact = new Fact(next.particulars(), by, now);
        return handover.isOpen()
                ? new WarmHandoverPlanned(fact, handover.required())
                : new WarmHandoverConfirmed(
                        fact, handover.isConfirmedBy(Role.REQUESTER), handover.isConfirmedBy(Role.TARGET));
    }

    /** What a change from one state to the next tells. */
    static List<ReferralEvent> of(Referral from, Referral next, OrganisationId by) {
        var fact = new Fact(next.particulars(), by, next.since());
        return switch (next) {
            case Draft draft -> List.of();
            case Requested requested -> List.of(new ReferralRequested(fact));
            case Accepted accepted -> List.of(new ReferralAccepted(fact));
            case Rejected rejected ->
                List.of(new ReferralRejected(fact, rejected.reason().code()));
            case InProgress started ->
                List.of(from instanceof OnHold ? new ReferralResumed(fact) : new ReferralStarted(fact));
            case OnHold paused ->
                List.of(new ReferralPaused(fact, paused.reason().code()));
            case Completed completed -> List.of(new ReferralCompleted(fact, completed.outcome()));
            case Failed failed ->
                List.of(new ReferralFailed(fact, failed.reason().code()));
            case Cancelled cancelled ->
                List.of(new ReferralCancelled(fact, cancelled.reason().code()));
            case EnteredInError wrong -> List.of(new ReferralEnteredInError(fact));
        };
    }
}
