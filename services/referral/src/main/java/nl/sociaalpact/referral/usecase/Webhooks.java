package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.referral.domain.OrganisationId;

/** Where organisations want to be told: one address for each. */
public interface Webhooks {
    /** The organisation's own. */
    Uni<Optional<Webhook>> find(OrganisationId organisation);

    /** Puts it in the place of what there was. A new one starts now; one that there was goes on where it is. */
    Uni<Void> put(OrganisationId organisation, String url, byte[] secret);

    /** Takes it away; whether there was one. */
    Uni<Boolean> remove(OrganisationId organisation);

    /** Has everything after a place told again, also by one that had been given up; whether there is one. */
    Uni<Boolean> replay(OrganisationId organisation, UUID place);
}
