package nl.sociaalpact.referral.fhir;

import nl.sociaalpact.referral.domain.Reason;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.domain.StatusChange;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Why: the text that the Gravity project asks for, with our code beside it. */
final class Reasons {
    private static final String OTHER = "anders";

    private Reasons() {}

    static CodeableConcept of(Reason<?> reason) {
        return Systems.concept(Systems.REASON, reason.code().code()).setText(reason.text());
    }

    /** The change with its reason. Who sends only a text gives a reason that is on no list. */
    static StatusChange change(Status to, CodeableConcept why) {
        var change = StatusChange.to(to);
        if (why.isEmpty()) {
            return change;
        }
        var text = why.hasText() ? Readable.lines(why.getText(), "statusReason.text", Reason.LONGEST) : "";
        return change.because(Systems.code(why, Systems.REASON).orElse(OTHER), text);
    }
}
