package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.usecase.RebuildJourneys.Swap;

/**
 * Compares the rebuilt timelines with the live ones, and swaps them if that was asked. First everything is compared while
 * the service goes on as ever. What differed then, or was folded since, is compared once more while writers wait for a
 * moment, after the last pages have been folded: so a line that arrives during a rebuild is no difference, and is not lost
 * by a swap.
 */
@ApplicationScoped
class CompareJourneys {
    /** A line that was folded this long before the rebuild began may still be on its way into its owner's history. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(10);

    private static final int TRIES = 20;
    /** More than this is not on its way but wrong, and waiting would not help. */
    private static final long FEW = 200;

    private final UnitOfWork work;
    private final Rebuilds rebuilds;
    private final RebuildPages pages;
    private final Shadow shadow;

    CompareJourneys(UnitOfWork work, Rebuilds rebuilds, RebuildPages pages, Shadow shadow) {
        this.work = work;
        this.rebuilds = rebuilds;
        this.pages = pages;
        this.shadow = shadow;
    }

    Uni<Void> handle(UUID rebuild, Instant startedAt, String authorization, Swap swap) {
        var recent = startedAt.minus(ON_ITS_WAY);
        return transaction(shadow::now)
                .chain(filled -> transaction(
                                () -> shadow.foldOwn(Instant.EPOCH).chain(() -> shadow.compareAll(rebuild)))
                        .chain(() -> untilNothingIsLeft(
                                () -> transaction(() -> shadow.compareAgain(rebuild, recent, filled))))
                        .chain(() -> shadow.whileWritersWait(() -> catchUp(authorization, recent)
                                .chain(missing -> decide(rebuild, recent, filled, missing, swap)))))
                .replaceWithVoid();
    }

    /** How many lines are missing that came in lately: their owner has not written them into its history yet. */
    private Uni<Long> catchUp(String authorization, Instant recent) {
        return untilNothingIsLeft(() -> pages.round(authorization)
                .chain(() -> transaction(() -> shadow.foldOwn(recent).chain(() -> shadow.missing(recent)))));
    }

    private Uni<Boolean> decide(UUID rebuild, Instant recent, Instant filled, long missing, Swap swap) {
        return transaction(() -> shadow.compareAgain(rebuild, recent, filled).chain(differing -> {
            var equal = differing == 0 && missing == 0;
            return missing == 0 && (swap == Swap.ALWAYS || (swap == Swap.WHEN_EQUAL && equal))
                    ? Uni.createFrom().item(true)
                    : rebuilds.finish(rebuild, equal ? Rebuild.State.EQUAL : Rebuild.State.DIFFERENT)
                            .replaceWith(false);
        }));
    }

    /** Counts until nothing is left, or for a second at most: what is on its way arrives within moments. */
    private Uni<Long> untilNothingIsLeft(Supplier<Uni<Long>> count) {
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        count.get().call(left -> left == 0 ? Uni.createFrom().voidItem() : transaction(shadow::rest)))
                .whilst(left -> left > 0 && left <= FEW)
                .select()
                .first(TRIES)
                .collect()
                .last();
    }

    private <T> Uni<T> transaction(Supplier<Uni<T>> step) {
        return work.inTransaction(new Scope.Platform(), step);
    }
}
