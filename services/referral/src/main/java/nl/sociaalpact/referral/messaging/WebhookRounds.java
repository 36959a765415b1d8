package nl.sociaalpact.referral.messaging;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.referral.usecase.TellOrganisations;

/** Looks again and again whether somebody must be told. Losing a round costs time and never a notification. */
@ApplicationScoped
class WebhookRounds {
    private static final int MOST_IN_A_ROUND = 50;

    private final TellOrganisations tell;

    WebhookRounds(TellOrganisations tell) {
        this.tell = tell;
    }

    /** One organisation after the other until nobody is left. */
    @Scheduled(every = "${pact.webhook.every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> round() {
        return Multi.createBy()
                .repeating()
                .uni(tell::handle)
                .whilst(told -> told)
                .select()
                .first(MOST_IN_A_ROUND)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
