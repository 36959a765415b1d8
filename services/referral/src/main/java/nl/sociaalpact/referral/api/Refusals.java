package nl.sociaalpact.referral.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.AgeBand;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.ConsentVoice;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;
import nl.sociaalpact.referral.domain.Transfer;
import nl.sociaalpact.referral.usecase.Result;
import nl.sociaalpact.referral.usecase.StoredReferral;
import nl.sociaalpact.referral.usecase.TransferResult;
import org.jspecify.annotations.Nullable;

/** What a refusal of the domain is over HTTP. */
public final class Refusals {
    private Refusals() {}

    /**
     * The referral that was kept.
     *
     * @throws ProblemException when it was refused; that undoes the transaction, in which nothing was written
     */
    public static StoredReferral kept(Result result) {
        return switch (result) {
            case Result.Done(var kept) -> kept;
            case Result.Refused(var why) -> throw problem(why);
        };
    }

    /**
     * The transfer that was kept.
     *
     * @throws ProblemException when it was refused; that undoes the transaction
     */
    static Transfer keptTransfer(TransferResult result) {
        return switch (result) {
            case TransferResult.Done(var transfer) -> transfer;
            case TransferResult.Refused(var why) -> throw problem(why);
        };
    }

    /**
     * Nothing, when nothing stands in the way.
     *
     * @throws ProblemException when something does; that undoes the transaction
     */
    static boolean done(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw problem(why);
        });
        return true;
    }

    /** The problem document of a refusal. */
    static ProblemException problem(Refusal why) {
        return switch (why) {
            case Refusal.Unknown unknown -> new ProblemException(CommonProblem.NOT_FOUND);
            case Refusal.PermissionMissing missing -> new ProblemException(CommonProblem.FORBIDDEN);
            case Refusal.TransitionNotAllowed notAllowed -> notAllowed(notAllowed);
            case Refusal.ReasonMissing(var codes) -> reasonMissing(codes);
            case Refusal.OutcomeMissing missing -> new ProblemException(ReferralProblem.OUTCOME_MISSING);
            case Refusal.NotKept notKept -> new ProblemException(ReferralProblem.NOT_KEPT);
            case Refusal.NotToAcknowledge not -> new ProblemException(ReferralProblem.NOT_TO_ACKNOWLEDGE);
            case Refusal.HandoverUnconfirmed not -> new ProblemException(ReferralProblem.WARM_HANDOVER_UNCONFIRMED);
            case Refusal.HandoverNotNow not -> new ProblemException(ReferralProblem.WARM_HANDOVER_NOT_NOW);
            case Refusal.HandoverDiffers differs -> new ProblemException(ReferralProblem.WARM_HANDOVER_DIFFERS);
            case Refusal.HandoverInFuture future -> new ProblemException(ReferralProblem.WARM_HANDOVER_IN_FUTURE);
            case Refusal.NotToProhibit not -> new ProblemException(ReferralProblem.NOT_TO_PROHIBIT);
            case Refusal.NotPlaced not -> new ProblemException(ReferralProblem.NOT_PLACED);
            case Refusal.EvaluationNotDue(var dueOn) ->
                new ProblemException(
                        ReferralProblem.EVALUATION_NOT_DUE,
                        "It can be said from " + dueOn + " on.",
                        Map.of("dueOn", dueOn.toString()));
            case Refusal.AlreadyEvaluated already -> new ProblemException(ReferralProblem.ALREADY_EVALUATED);
            case Refusal.ServiceNotOffered not -> new ProblemException(ReferralProblem.SERVICE_NOT_OFFERED);
            case Refusal.NoCapacity(var asOf) -> noCapacity(asOf);
            case Refusal.DuplicateHelp(var running) -> duplicateHelp(running);
            case Refusal.TargetIsRequester itself -> new ProblemException(ReferralProblem.TARGET_IS_REQUESTER);
            case Refusal.TargetNotAMember stranger -> new ProblemException(ReferralProblem.TARGET_NOT_A_MEMBER);
            case Refusal.NoBasis noBasis -> new ProblemException(ReferralProblem.NO_BASIS);
            case Refusal.AlreadyClaimed late -> new ProblemException(ReferralProblem.ALREADY_CLAIMED);
            case Refusal.NotToDivide not -> new ProblemException(ReferralProblem.NOT_TO_DIVIDE);
            case Refusal.PartsDoNotFit not -> new ProblemException(ReferralProblem.PARTS_DO_NOT_FIT);
            case Refusal.PartsOpen(var open) -> partsOpen(open);
            case Refusal.NotToTransfer not -> new ProblemException(ReferralProblem.NOT_TO_TRANSFER);
            case Refusal.TransferPending pending -> new ProblemException(ReferralProblem.TRANSFER_PENDING);
            case Refusal.ReceiverIsParty itself -> new ProblemException(ReferralProblem.RECEIVER_IS_PARTY);
            case Refusal.TargetMissing missing -> new ProblemException(ReferralProblem.TARGET_MISSING);
            case Refusal.OtherResident other -> new ProblemException(ReferralProblem.OTHER_RESIDENT);
            case Refusal.NotToReopen not -> new ProblemException(ReferralProblem.NOT_TO_REOPEN);
            case Refusal.TooLateToReopen late -> new ProblemException(ReferralProblem.TOO_LATE_TO_REOPEN);
            case Refusal.ResidentTwice twice -> new ProblemException(ReferralProblem.RESIDENT_TWICE);
            case Refusal.VoiceMissing(var age) -> voiceMissing(age);
            case Refusal.NotToFind not -> new ProblemException(ReferralProblem.NOT_TO_FIND);
            case Refusal.FindingsMissing missing -> new ProblemException(ReferralProblem.FINDINGS_MISSING);
            case Refusal.CannotReplace cannot -> new ProblemException(ReferralProblem.CANNOT_REPLACE);
        };
    }

    private static ProblemException noCapacity(@Nullable Instant asOf) {
        return new ProblemException(
                ReferralProblem.NO_CAPACITY,
                ReferralProblem.NO_CAPACITY.title(),
                asOf == null ? Map.of() : Map.of("asOf", asOf.toString()));
    }

    private static ProblemException duplicateHelp(List<ReferralId> running) {
        var own = running.stream().map(ReferralId::value).toList();
        return new ProblemException(
                ReferralProblem.DUPLICATE_HELP, ReferralProblem.DUPLICATE_HELP.title(), Map.of("referralIds", own));
    }

    private static ProblemException notAllowed(Refusal.TransitionNotAllowed refused) {
        var current = Codes.of(refused.current());
        List<String> next = refused.allowedNext().stream().map(Codes::of).toList();
        var detail = next.isEmpty()
                ? "The referral is " + current + "; your side cannot change that."
                : "The referral is " + current + "; your side can make it " + String.join(" or ", next) + ".";
        return new ProblemException(
                ReferralProblem.TRANSITION_NOT_ALLOWED, detail, Map.of("currentStatus", current, "allowedNext", next));
    }

    private static ProblemException partsOpen(int open) {
        return new ProblemException(
                ReferralProblem.PARTS_OPEN, ReferralProblem.PARTS_OPEN.title(), Map.of("openParts", open));
    }

    private static ProblemException voiceMissing(AgeBand age) {
        var needed = ConsentVoice.neededAt(age).stream().map(Codes::of).sorted().toList();
        return new ProblemException(
                ReferralProblem.VOICE_MISSING,
                "For a member who is " + Codes.of(age) + " these say yes: " + String.join(" and ", needed) + ".",
                Map.of("ageBand", Codes.of(age), "neededVoices", needed));
    }

    private static ProblemException reasonMissing(List<String> codes) {
        return new ProblemException(
                ReferralProblem.REASON_MISSING,
                "Send a reasonText and one of these codes as reasonCode: " + String.join(", ", codes) + ".",
                Map.of("reasonCodes", codes));
    }
}
