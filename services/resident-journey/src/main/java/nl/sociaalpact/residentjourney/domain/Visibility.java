package nl.sociaalpact.residentjourney.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * What one organisation may see of one journey at one moment: the lines it is a party to, and the lines in a life domain
 * that a standing consent opens for it. Nothing else; the same rule is the row-level security of the timeline.
 *
 * @param opened codes of the life domains that the resident opened for it
 */
public record Visibility(OrganisationId organisation, Set<String> opened) {

    /** Why a line may be seen. */
    public enum Basis {
        /** The organisation is a party to the fact. */
        PARTY,
        /** The resident gave consent for the life domain. */
        CONSENT
    }

    /** Why a line may not be seen. */
    public enum Reason {
        /** The thing should never have existed. */
        ENTERED_IN_ERROR,
        /** No party, and facts of this kind are opened by no consent. */
        NEVER_OPENED_BY_CONSENT,
        /** No party, and no consent for its life domains. */
        NO_CONSENT
    }

    /** What was decided about one line. */
    public sealed interface Decision {
        /** It may be seen. */
        record Permit(Basis basis) implements Decision {}

        /** It may not be seen. */
        record Deny(Reason reason) implements Decision {}
    }

    /**
     * What an organisation may see today.
     *
     * @param consents every consent of this journey whose receiver is the organisation, also those that ended
     */
    public static Visibility of(OrganisationId organisation, Collection<? extends Consent> consents, LocalDate today) {
        return new Visibility(organisation, Standing.lifeDomains(consents, today));
    }

    /** Decides about one line. */
    public Decision decide(Line line) {
        var entry = line.entry();
        if (line.inError()) {
            return new Decision.Deny(Reason.ENTERED_IN_ERROR);
        }
        if (entry.isAbout(organisation)) {
            return new Decision.Permit(Basis.PARTY);
        }
        if (!entry.fact().openToConsent()) {
            return new Decision.Deny(Reason.NEVER_OPENED_BY_CONSENT);
        }
        return entry.lifeDomains().stream().anyMatch(opened::contains)
                ? new Decision.Permit(Basis.CONSENT)
                : new Decision.Deny(Reason.NO_CONSENT);
    }
}
