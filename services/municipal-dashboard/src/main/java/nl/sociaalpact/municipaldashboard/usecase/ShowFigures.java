package nl.sociaalpact.municipaldashboard.usecase;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.municipaldashboard.DashboardConfig;
import nl.sociaalpact.municipaldashboard.domain.Figures;
import nl.sociaalpact.municipaldashboard.domain.SmallestGroup;

/**
 * Shows what was counted. Everybody gets the same figures for a while, so that however many people ask, the database
 * counts once. Made at start, so that a group that is too small stops the service.
 */
@Startup
@ApplicationScoped
public class ShowFigures {
    private final UnitOfWork work;
    private final CountedFacts facts;
    private final Clock clock;
    private final Duration refresh;
    private final AtomicReference<Figures> latest;

    ShowFigures(UnitOfWork work, CountedFacts facts, Clock clock, DashboardConfig config) {
        this.work = work;
        this.facts = facts;
        this.clock = clock;
        this.refresh = config.refresh();
        this.latest =
                new AtomicReference<>(new Figures(Instant.EPOCH, new SmallestGroup(config.smallestGroup()), Map.of()));
    }

    /** The latest figures. */
    public Uni<Figures> handle() {
        var now = clock.instant();
        var figures = latest.get();
        return figures.countedAt().plus(refresh).isAfter(now)
                ? Uni.createFrom().item(figures)
                : count(now, figures.smallestGroup());
    }

    /**
     * Nobody in particular asks, so this runs for the platform: the figures are open to all, and what leaves the domain
     * has passed {@link SmallestGroup}.
     */
    private Uni<Figures> count(Instant now, SmallestGroup smallestGroup) {
        return work.inTransaction(new Scope.Platform(), facts::counts)
                .map(counts -> new Figures(now, smallestGroup, counts))
                .invoke(latest::set);
    }
}
