package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why something that was asked is not done. Nothing changes. */
public sealed interface Refusal {

    /** There is no such referral for this organisation; whether there is one for others is not told. */
    record Unknown() implements Refusal {}

    /** The account is not trusted with acting in the role that its organisation has here. */
    record PermissionMissing(Permission needed) implements Refusal {}

    /** No such change from the present state by this side; {@code allowedNext} is what this side could do instead. */
    record TransitionNotAllowed(Status current, Set<Status> allowedNext) implements Refusal {}

    /** The asked status needs a text and one of these codes. */
    record ReasonMissing(List<String> codes) implements Refusal {}

    /** The asked status needs an outcome. */
    record OutcomeMissing() implements Refusal {}

    /** A reason or an outcome was given that the asked status does not keep; dropping it silently would lose it. */
    record NotKept() implements Refusal {}

    /** Only the target can say that it has seen the referral, and only before it was decided or stopped. */
    record NotToAcknowledge() implements Refusal {}

    /** The help cannot be completed before both sides confirmed the hand-over in person. */
    record HandoverUnconfirmed() implements Refusal {}

    /** Only the requester plans a hand-over, and it is confirmed when it was planned and help is still asked. */
    record HandoverNotNow() implements Refusal {}

    /** The other side confirmed another meeting. */
    record HandoverDiffers() implements Refusal {}

    /** A meeting that has not been held cannot be confirmed. */
    record HandoverInFuture() implements Refusal {}

    /** Only the requester says that the resident must not be approached. */
    record NotToProhibit() implements Refusal {}

    /** An organisation refers to another one, not to itself. */
    record TargetIsRequester() implements Refusal {}

    /** The target is not an active member of the pact. */
    record TargetNotAMember() implements Refusal {}

    /** The target has no consent of the resident for this life domain. */
    record NoBasis() implements Refusal {}

    /** Another organisation claimed the open referral first. */
    record AlreadyClaimed() implements Refusal {}

    /** Only the target divides a referral, between accepting and ending it, and never one that is a part itself. */
    record NotToDivide() implements Refusal {}

    /** Too few or too many parts, or not each task of a housing referral once. */
    record PartsDoNotFit() implements Refusal {}

    /** The whole ends after its parts, and is done when they are. */
    record PartsOpen(int open) implements Refusal {}

    /** Only the target hands a referral over, between accepting and ending it, and only an offer that stands is answered. */
    record NotToTransfer() implements Refusal {}

    /** One transfer at a time. */
    record TransferPending() implements Refusal {}

    /** The receiver of a transfer is a party already. */
    record ReceiverIsParty() implements Refusal {}

    /** A draft names whom it will ask. */
    record TargetMissing() implements Refusal {}

    /** A draft stays about the same resident. */
    record OtherResident() implements Refusal {}

    /** Only the requester takes up again what has ended and what somebody had been asked. */
    record NotToReopen() implements Refusal {}

    /** It ended too long ago. */
    record TooLateToReopen() implements Refusal {}

    /** A resident is one member of a household. */
    record ResidentTwice() implements Refusal {}

    /** Somebody who has to say yes for a member of this age did not. */
    record VoiceMissing(AgeBand age) implements Refusal {}

    /** Only the target of an assessment writes findings down, after accepting and before the end. */
    record NotToFind() implements Refusal {}

    /** An assessment ends with what it found. */
    record FindingsMissing() implements Refusal {}

    /** A referral can only take the place of an ended one of the same requester for the same resident. */
    record CannotReplace() implements Refusal {}

    /** The target does not offer the chosen service now. */
    record ServiceNotOffered() implements Refusal {}

    /** The chosen service has no room, as of when this was told, and the sender gave no reason to send anyway. */
    record NoCapacity(@Nullable Instant asOf) implements Refusal {}

    /** The sender helps this resident in this life domain already; these are its own referrals and no others. */
    record DuplicateHelp(List<ReferralId> running) implements Refusal {}

    /** The help did not begin, or was broken off: there is no placement to evaluate. */
    record NotPlaced() implements Refusal {}

    /** It is too early to say how the placement turned out. */
    record EvaluationNotDue(LocalDate dueOn) implements Refusal {}

    /** This side said it already for this moment. */
    record AlreadyEvaluated() implements Refusal {}
}
