package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;

/** An organisation asks what happened since it last asked. */
@ApplicationScoped
public class ListNotifications {
    private final UnitOfWork work;
    private final Notifications notifications;

    ListNotifications(UnitOfWork work, Notifications notifications) {
        this.work = work;
        this.notifications = notifications;
    }

    /** What is asked: at most so many after a place. */
    public record Query(OrganisationId reader, UUID after, int size) {}

    /** What happened, oldest first. */
    public Uni<List<Notification>> handle(Query query) {
        return work.inTransaction(
                new Scope.Organisation(query.reader.value()),
                () -> notifications.after(query.reader, query.after, query.size));
    }
}
