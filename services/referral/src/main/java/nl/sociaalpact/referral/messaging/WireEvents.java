package nl.sociaalpact.referral.messaging;

import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.referral.domain.ClockKind;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.domain.ReasonCode;
import nl.sociaalpact.referral.domain.ReferralEvent;
import nl.sociaalpact.referral.domain.ReferralEvent.Fact;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralAccepted;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralCancelled;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralClaimed;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralCompleted;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralEnteredInError;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralFailed;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralPaused;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralRejected;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralRequested;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralResumed;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralStalled;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralStarted;
import nl.sociaalpact.referral.domain.ReferralEvent.ReferralTransferred;
import nl.sociaalpact.referral.domain.ReferralEvent.WarmHandoverConfirmed;
import nl.sociaalpact.referral.domain.ReferralEvent.WarmHandoverPlanned;
import nl.sociaalpact.referral.messaging.wire.ConfirmedHandoverV1;
import nl.sociaalpact.referral.messaging.wire.EndedReferralV1;
import nl.sociaalpact.referral.messaging.wire.ExplainedReferralV1;
import nl.sociaalpact.referral.messaging.wire.PlannedHandoverV1;
import nl.sociaalpact.referral.messaging.wire.ReferralV1;
import nl.sociaalpact.referral.messaging.wire.StalledReferralV1;
import nl.sociaalpact.referral.messaging.wire.TransferredReferralV1;

/** The one place where a fact becomes what the contracts promise. What was asked and why in words stays behind. */
final class WireEvents {
    private static final String AGGREGATE = "referral";

    private WireEvents() {}

    static OutgoingEvent of(ReferralEvent event) {
        return switch (event) {
            case ReferralRequested(var fact) -> plain("referral-requested", fact);
            case ReferralClaimed(var fact) -> plain("referral-claimed", fact);
            case ReferralTransferred(var fact, var previous) ->
                event("referral-transferred", fact, new TransferredReferralV1(ReferralV1.from(fact), previous.value()));
            case ReferralAccepted(var fact) -> plain("referral-accepted", fact);
            case ReferralRejected(var fact, var why) -> explained("referral-rejected", fact, why);
            case ReferralStarted(var fact) -> plain("referral-started", fact);
            case ReferralPaused(var fact, var why) -> explained("referral-paused", fact, why);
            case ReferralResumed(var fact) -> plain("referral-resumed", fact);
            case ReferralCompleted(var fact, var outcome) -> ended("referral-completed", fact, outcome);
            case ReferralFailed(var fact, var why) -> explained("referral-failed", fact, why);
            case ReferralCancelled(var fact, var why) -> explained("referral-cancelled", fact, why);
            case ReferralEnteredInError(var fact) -> plain("referral-entered-in-error", fact);
            case WarmHandoverPlanned(var fact, var required) ->
                event("warm-handover-planned", fact, new PlannedHandoverV1(ReferralV1.from(fact), required));
            case WarmHandoverConfirmed(var fact, var bySource, var byTarget) ->
                event(
                        "warm-handover-confirmed",
                        fact,
                        new ConfirmedHandoverV1(ReferralV1.from(fact), bySource, byTarget));
            case ReferralStalled(var fact, var clock) -> stalled("referral-stalled", fact, clock);
        };
    }

    private static OutgoingEvent plain(String name, Fact fact) {
        return event(name, fact, ReferralV1.from(fact));
    }

    private static OutgoingEvent explained(String name, Fact fact, ReasonCode why) {
        return event(name, fact, new ExplainedReferralV1(ReferralV1.from(fact), why.code()));
    }

    private static OutgoingEvent ended(String name, Fact fact, Outcome outcome) {
        return event(name, fact, new EndedReferralV1(ReferralV1.from(fact), Codes.of(outcome)));
    }

    private static OutgoingEvent stalled(String name, Fact fact, ClockKind clock) {
        return event(name, fact, new StalledReferralV1(ReferralV1.from(fact), Codes.of(clock)));
    }

    private static OutgoingEvent event(String name, Fact fact, Object data) {
        var particulars = fact.particulars();
        return new OutgoingEvent(
                AGGREGATE, particulars.id().value(), name, particulars.journey().value(), data);
    }
}
