package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.usecase.WebhookCalls.Answer;

/** Calls the webhooks that have something to be told, one notification after the other; each at least once. */
@ApplicationScoped
public class TellOrganisations {
    private static final int MOST_AT_A_TIME = 20;

    private final UnitOfWork work;
    private final DueWebhooks webhooks;
    private final Notifications notifications;
    private final WebhookCalls calls;
    private final Leases leases;

    TellOrganisations(
            UnitOfWork work, DueWebhooks webhooks, Notifications notifications, WebhookCalls calls, Leases leases) {
        this.work = work;
        this.webhooks = webhooks;
        this.notifications = notifications;
        this.calls = calls;
        this.leases = leases;
    }

    /** Tells one organisation the next of what it does not know yet; whether there was one. No transaction is open while it calls. */
    public Uni<Boolean> handle() {
        var now = leases.now();
        return in(() -> webhooks.lease(leases.next(), now, leases.until(now)))
                .chain(due ->
                        due.map(this::tell).orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> tell(DueWebhook due) {
        return in(() -> notifications.after(due.organisation(), due.place(), MOST_AT_A_TIME))
                .chain(found -> tell(due, found))
                .replaceWith(true);
    }

    private Uni<Void> tell(DueWebhook due, List<Notification> left) {
        if (left.isEmpty()) {
            return in(() -> webhooks.release(due, leases.now()));
        }
        var next = left.getFirst();
        return calls.tell(due, next)
                .chain(answer -> answer == Answer.TAKEN
                        ? in(() -> webhooks.advance(due, next.place()))
                                .chain(held -> held ? tell(due.toldUpTo(next.place()), rest(left)) : nothing())
                        : in(() -> webhooks.fail(due, leases.failure(due, answer))));
    }

    private <T> Uni<T> in(Supplier<Uni<T>> step) {
        return work.inTransaction(new Scope.Platform(), step);
    }

    private static List<Notification> rest(List<Notification> left) {
        return left.subList(1, left.size());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
