package nl.sociaalpact.referral.api;

import io.quarkus.test.Mock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import nl.sociaalpact.referral.usecase.DueWebhook;
import nl.sociaalpact.referral.usecase.Notification;
import nl.sociaalpact.referral.usecase.WebhookCalls;

/** The systems of the organisations, as far as the tests of this service speak with them. */
@Mock
@ApplicationScoped
public class FakeWebhookCalls implements WebhookCalls {
    public static final List<Notification> TAKEN = new CopyOnWriteArrayList<>();
    public static final AtomicReference<Answer> ANSWER = new AtomicReference<>(Answer.TAKEN);

    public static void takeEverything() {
        TAKEN.clear();
        ANSWER.set(Answer.TAKEN);
    }

    @Override
    public Uni<Answer> tell(DueWebhook webhook, Notification notification) {
        var answer = ANSWER.get();
        if (answer == Answer.TAKEN) {
            TAKEN.add(notification);
        }
        return Uni.createFrom().item(answer);
    }
}
