package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/**
 * Rebuilds all timelines from what their owners have told, a bounded piece at each call: begins, goes on where the last
 * call stopped, and at the end compares and, if asked, swaps. Every piece is kept, so a crash costs one page.
 */
@ApplicationScoped
public class RebuildJourneys {
    private static final int ROUNDS_PER_CALL = 20;

    private final UnitOfWork work;
    private final Ids ids;
    private final Rebuilds rebuilds;
    private final RebuildPages pages;
    private final CompareJourneys compare;

    RebuildJourneys(UnitOfWork work, Ids ids, Rebuilds rebuilds, RebuildPages pages, CompareJourneys compare) {
        this.work = work;
        this.ids = ids;
        this.rebuilds = rebuilds;
        this.pages = pages;
        this.compare = compare;
    }

    /** When the rebuilt journeys take the place of the live ones. */
    public enum Swap {
        NEVER,
        WHEN_EQUAL,
        ALWAYS
    }

    /** Does the next piece of work. */
    public Uni<Rebuild> handle(String authorization, Swap swap) {
        return running()
                .chain(found ->
                        found.map(rebuild -> Uni.createFrom().item(rebuild)).orElseGet(this::begin))
                .chain(rebuild -> goOn(rebuild.id(), rebuild.startedAt(), authorization, swap))
                .chain(this::status)
                .map(Optional::orElseThrow);
    }

    /** How the last one stands. */
    public Uni<Optional<Rebuild>> status() {
        return work.inTransaction(new Scope.Platform(), rebuilds::last);
    }

    /** Gives up the one that is running, if one is; the next call begins afresh. */
    public Uni<Void> abandon() {
        return work.inTransaction(
                new Scope.Platform(),
                () -> running()
                        .chain(found -> found.map(rebuild -> rebuilds.finish(rebuild.id(), Rebuild.State.ABANDONED))
                                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Optional<Rebuild>> running() {
        return status().map(last -> last.filter(rebuild -> rebuild.state() == Rebuild.State.FILLING));
    }

    private Uni<Rebuild> begin() {
        return pages.layOut()
                .chain(() -> work.inTransaction(new Scope.Platform(), () -> rebuilds.begin(ids.next(), pages.owners())))
                .chain(this::status)
                .map(Optional::orElseThrow);
    }

    private Uni<Void> goOn(UUID id, Instant startedAt, String authorization, Swap swap) {
        return Multi.createBy()
                .repeating()
                .uni(() -> pages.round(authorization))
                .whilst(folded -> folded > 0)
                .select()
                .first(ROUNDS_PER_CALL)
                .collect()
                .last()
                .chain(folded ->
                        folded > 0 ? Uni.createFrom().voidItem() : compare.handle(id, startedAt, authorization, swap));
    }
}
