package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Folds the next page of each owner into the rebuilt timelines: page and position commit together. */
@ApplicationScoped
class RebuildPages {
    private final UnitOfWork work;
    private final Histories histories;
    private final Rebuilds rebuilds;
    private final Shadow shadow;

    RebuildPages(UnitOfWork work, Histories histories, Rebuilds rebuilds, Shadow shadow) {
        this.work = work;
        this.histories = histories;
        this.rebuilds = rebuilds;
        this.shadow = shadow;
    }

    List<String> owners() {
        return histories.owners();
    }

    Uni<Void> layOut() {
        return shadow.layOut();
    }

    /** One page of each owner; how many events that were. */
    Uni<Integer> round(String authorization) {
        return work.inTransaction(new Scope.Platform(), rebuilds::last)
                .map(Optional::orElseThrow)
                .chain(rebuild -> Multi.createFrom()
                        .iterable(rebuild.owners())
                        .onItem()
                        .transformToUniAndConcatenate(owner -> page(rebuild.id(), owner, authorization))
                        .collect()
                        .with(java.util.stream.Collectors.summingInt(Integer::intValue)));
    }

    private Uni<Integer> page(UUID rebuild, Rebuild.Owner owner, String authorization) {
        return histories
                .after(owner.name(), owner.position(), authorization)
                .chain(told -> told.events() == 0
                        ? Uni.createFrom().item(0)
                        : work.inTransaction(new Scope.Platform(), () -> keep(rebuild, owner, told))
                                .replaceWith(told.events()));
    }

    /** Somebody else who rebuilds at the same time folded this page already. */
    private Uni<Void> keep(UUID rebuild, Rebuild.Owner owner, Told told) {
        return rebuilds.moved(rebuild, owner, told)
                .chain(moved -> moved
                        ? shadow.fold(told.happenings())
                        : Uni.createFrom().voidItem());
    }
}
