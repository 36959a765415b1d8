package nl.sociaalpact.referral.api;

import nl.sociaalpact.lib.http.ProblemType;

/** The refusals that only this service knows. */
enum ReferralProblem implements ProblemType {
    NO_BASIS("no-basis", 403, "The target has no consent of the resident for this life domain."),
    TRANSITION_NOT_ALLOWED("transition-not-allowed", 409, "The referral cannot get this status from this side now."),
    NOT_TO_ACKNOWLEDGE(
            "not-to-acknowledge", 409, "Only the target acknowledges, and only before a decision or a cancellation."),
    WARM_HANDOVER_UNCONFIRMED(
            "warm-handover-unconfirmed",
            409,
            "The help is not completed before both sides confirmed the hand-over in person."),
    WARM_HANDOVER_NOT_NOW(
            "warm-handover-not-now",
            409,
            "The requester plans it before anybody confirmed it; both sides confirm one that was planned; neither after"
                    + " the end."),
    WARM_HANDOVER_DIFFERS(
            "warm-handover-differs", 409, "The other side confirmed a hand-over at another time or with others."),
    WARM_HANDOVER_IN_FUTURE("warm-handover-in-future", 422, "A hand-over is confirmed after it was held."),
    NOT_TO_PROHIBIT("not-to-prohibit", 409, "Only the requester prohibits contact with the resident."),
    NO_CAPACITY(
            "no-capacity",
            409,
            "The service has no room. Choose another one, or say in capacityOverride why it is sent anyway."),
    DUPLICATE_HELP(
            "duplicate-help",
            409,
            "The sender has an open referral for this resident in this life domain. Send duplicateAcknowledged: true"
                    + " when both are needed."),
    NOT_PLACED("not-placed", 409, "The help did not begin or was broken off: there is nothing to evaluate."),
    EVALUATION_NOT_DUE("evaluation-not-due", 409, "It is too early to say how the placement turned out."),
    ALREADY_EVALUATED("already-evaluated", 409, "This side said it already for this moment."),
    SERVICE_NOT_OFFERED("service-not-offered", 422, "The target does not offer this service now."),
    NOT_TO_DIVIDE(
            "not-to-divide",
            409,
            "Only the target divides a referral, between accepting and ending it, and never one that is a part itself."),
    PARTS_OPEN(
            "parts-open",
            409,
            "The referral ends after its parts; a housing referral is completed when all three are."),
    NOT_TO_TRANSFER(
            "not-to-transfer",
            409,
            "Only the target hands over a referral, between accepting and ending it and not divided; only an offer that"
                    + " stands is answered, by the receiver, or withdrawn."),
    TRANSFER_PENDING("transfer-pending", 409, "Another transfer of this referral waits for its answer."),
    PARTS_DO_NOT_FIT(
            "parts-do-not-fit",
            422,
            "A referral has 2 to 10 parts in all; a housing referral has guidance, home and allocation, each once."),
    RECEIVER_IS_PARTY("receiver-is-party", 422, "The receiver is a party to the referral already."),
    ALREADY_CLAIMED("already-claimed", 409, "Another organisation has claimed this open referral."),
    NOT_TO_REOPEN(
            "not-to-reopen", 409, "Only the requester takes up again what has ended and what somebody had been asked."),
    TOO_LATE_TO_REOPEN("too-late-to-reopen", 409, "It ended too long ago; send a new referral."),
    TARGET_MISSING("target-missing", 422, "A draft names the organisation that it will ask."),
    OTHER_RESIDENT("other-resident", 422, "A draft stays about the same resident."),
    RESIDENT_TWICE("resident-twice", 422, "A resident is one member of a household."),
    VOICE_MISSING("voice-missing", 422, "Somebody who has to say yes for a member of this age did not."),
    NOT_TO_FIND(
            "not-to-find",
            409,
            "Only the target of a referral for assessment writes findings down, after accepting and before the end."),
    FINDINGS_MISSING("findings-missing", 422, "An assessment is completed with what it found."),
    REASON_MISSING("reason-missing", 422, "This status needs a reason: a code of its list and a text."),
    OUTCOME_MISSING("outcome-missing", 422, "This status needs an outcome."),
    NOT_KEPT("not-kept", 422, "This status does not keep the reason or the outcome that was given."),
    TARGET_IS_REQUESTER("target-is-requester", 422, "An organisation refers to another one, not to itself."),
    TARGET_NOT_A_MEMBER("target-not-a-member", 422, "The target is not an active member of the pact."),
    CANNOT_REPLACE(
            "cannot-replace",
            422,
            "Only an ended referral of the same requester for the same resident can be replaced.");

    private final String code;
    private final int status;
    private final String title;

    ReferralProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
