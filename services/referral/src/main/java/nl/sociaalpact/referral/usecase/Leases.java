package nl.sociaalpact.referral.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.referral.WebhookConfig;
import nl.sociaalpact.referral.domain.BackOff;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.usecase.WebhookCalls.Answer;

/** For how long a webhook is held, and what becomes of one that failed. */
@ApplicationScoped
class Leases {
    private static final int SLOWEST_CALLS = 25;

    private final Clock clock;
    private final Ids ids;
    private final WebhookConfig config;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    Leases(Clock clock, Ids ids, WebhookConfig config) {
        this.clock = clock;
        this.ids = ids;
        this.config = config;
    }

    Instant now() {
        return clock.instant();
    }

    UUID next() {
        return ids.next();
    }

    /** Longer than the slowest round takes: a connection and an answer for each of its calls. */
    Instant until(Instant now) {
        return now.plus(config.timeout().multipliedBy(2L * SLOWEST_CALLS));
    }

    DueWebhooks.Failure failure(DueWebhook due, Answer answer) {
        var now = now();
        var since = due.failingSince() == null ? now : due.failingSince();
        var next = now.plus(BackOff.after(due.failures() + 1, chance.nextDouble()));
        var givenUp = Duration.between(since, now).compareTo(config.giveUpAfter()) >= 0;
        return new DueWebhooks.Failure(Codes.of(answer), now, next, givenUp);
    }
}
