package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import nl.sociaalpact.residentjourney.domain.ReferralSoFar;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;

/** The timelines of all residents. Every list is newest first and starts after the line that is named, if one is. */
public interface Timeline {
    /**
     * Folds a fact in. The result does not depend on the order in which the facts of different things arrive, and
     * folding the same fact again changes nothing.
     */
    Uni<Void> fold(Happening happening);

    /** Whether the organisation takes part in the help of this resident. */
    Uni<Boolean> isInvolved(JourneyId journey, OrganisationId organisation);

    /** The lines that the organisation may see for this purpose at this moment, with what makes it so. */
    Uni<Part> seenBy(OrganisationId organisation, JourneyId journey, Purpose purpose, Optional<UUID> after, int most);

    /** Every line of the journey. */
    Uni<List<Line>> whole(JourneyId journey, Optional<UUID> after, int most);

    /** A referral of this journey. That it is no mistake holds until the commit. */
    Uni<Optional<ReferralSoFar>> referral(JourneyId journey, ReferralId referral);

    /**
     * What an organisation may see, as one moment had it.
     *
     * @param consents every consent of the journey whose receiver is the organisation
     * @param mandates for which purposes it carries out a law
     */
    record Part(List<Consent> consents, Set<Purpose> mandates, List<Line> lines) {}
}
