package nl.sociaalpact.residentjourney.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.lib.events.EventBatch;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.lib.events.SentEvent;
import nl.sociaalpact.lib.events.Unprocessable;
import nl.sociaalpact.residentjourney.JourneyConfig;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.usecase.Histories;
import nl.sociaalpact.residentjourney.usecase.Told;

/** Asks the owners to tell again, with the authorization of whoever rebuilds; this service has none of its own for it. */
@ApplicationScoped
class ReplayedHistories implements Histories {
    private static final String PAGE = "1000";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WebClient client;
    private final JourneyConfig config;

    ReplayedHistories(Vertx vertx, JourneyConfig config) {
        this.client = WebClient.create(vertx);
        this.config = config;
    }

    @Override
    public List<String> owners() {
        return config.owners().keySet().stream().sorted().toList();
    }

    @Override
    public Uni<Told> after(String owner, long position, String authorization) {
        return client.getAbs(address(owner))
                .addQueryParam("since", Long.toString(position))
                .addQueryParam("limit", PAGE)
                .putHeader("Authorization", authorization)
                .timeout(PATIENCE.toMillis())
                .send()
                .map(answer -> told(owner, position, answer));
    }

    private String address(String owner) {
        return Optional.ofNullable(config.owners().get(owner))
                .map(known -> known.url().resolve("/internal/replay").toString())
                .orElseThrow();
    }

    private static Told told(String owner, long position, HttpResponse<Buffer> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("replay of " + owner + " answered " + answer.statusCode());
        }
        var events = EventBatch.read(answer.bodyAsBuffer().getBytes());
        var happenings = new ArrayList<Happening>();
        var unusable = 0;
        for (var sent : events) {
            try {
                happening(owner, sent.event()).ifPresent(happenings::add);
            } catch (Unprocessable | IllegalArgumentException parkedLive) {
                unusable++;
            }
        }
        return new Told(end(events, position), events.size(), unusable, happenings);
    }

    private static long end(List<SentEvent> events, long position) {
        return events.isEmpty() ? position : events.getLast().position();
    }

    private static Optional<Happening> happening(String owner, ReceivedEvent event) {
        if (!event.source().endsWith(":" + owner)) {
            throw new Unprocessable("foreign-source");
        }
        return switch (owner) {
            case "intake" -> IntakeEvents.happening(event);
            case "referral" -> ReferralEvents.happening(event);
            case "early-signalling" -> SignalEvents.happening(event);
            default -> throw new IllegalStateException("no facts of " + owner + " make up a timeline");
        };
    }
}
