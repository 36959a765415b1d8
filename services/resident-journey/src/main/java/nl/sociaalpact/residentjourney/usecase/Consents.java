package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.OrganisationId;

/** The consents of residents. An organisation sees those it received or wrote down. */
public interface Consents {
    /** Keeps a new one. */
    Uni<Void> add(Consent.Given consent);

    /** The consent of this journey that the caller may see. */
    Uni<Optional<Consent>> find(JourneyId journey, ConsentId id);

    /** Keeps that it was withdrawn; false when it already was. */
    Uni<Boolean> keep(Consent.Withdrawn consent);

    /** One that the caller may see, as it is shown. */
    Uni<ShownConsent> show(JourneyId journey, ConsentId id);

    /** The newest ones that concern the reader, or all for the resident; older than the one named. */
    Uni<List<ShownConsent>> list(JourneyId journey, Optional<OrganisationId> reader, Optional<UUID> after, int most);
}
