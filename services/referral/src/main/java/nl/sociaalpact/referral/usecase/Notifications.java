package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.referral.domain.OrganisationId;

/** What each organisation is told, in an order in which nothing appears behind a place that was passed. */
public interface Notifications {
    /** The place before the first. */
    UUID START = new UUID(0, 0);

    /** Keeps notices in the open transaction. */
    void keep(List<Notice> notices);

    /** At most {@code size} of them after a place, oldest first. */
    Uni<List<Notification>> after(OrganisationId organisation, UUID place, int size);
}
