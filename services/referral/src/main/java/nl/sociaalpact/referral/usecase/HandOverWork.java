package nl.sociaalpact.referral.usecase;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Account;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.HandOver;

/**
 * Moves everything open from a worker who leaves. The first piece moves with the request; what is left moves piece by
 * piece, each in its own transaction, and goes on after a restart until nothing is left.
 */
@ApplicationScoped
public class HandOverWork {
    /** How much one transaction moves. */
    static final int PIECE = 200;

    private final UnitOfWork work;
    private final Assignments assignments;
    private final StorableTime time;
    private final Ids ids;

    HandOverWork(UnitOfWork work, Assignments assignments, StorableTime time, Ids ids) {
        this.work = work;
        this.assignments = assignments;
        this.time = time;
        this.ids = ids;
    }

    /**
     * What is asked.
     *
     * @param to the colleague; empty: back to the team
     */
    public record Command(Actor actor, Account from, Optional<Account> to) {}

    /** Begins it; how far it is after the first piece. */
    public Uni<HandOver> handle(Command command) {
        var actor = command.actor;
        var begun = HandOver.begin(
                ids.next(), actor.organisation(), command.from, command.to.orElse(null), actor.account(), time.now());
        return work.inTransaction(
                new Scope.Organisation(actor.organisation().value()),
                () -> assignments.begin(begun).chain(() -> piece(begun)));
    }

    /** How far a hand-over is; empty when this organisation has none such. */
    public Uni<Optional<HandOver>> find(Actor actor, UUID id) {
        return work.inTransaction(new Scope.Organisation(actor.organisation().value()), () -> assignments.handOver(id));
    }

    @Scheduled(every = "{pact.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> goOn() {
        return completeAll().replaceWithVoid();
    }

    /** Goes on with whatever is unfinished; how many pieces that took. */
    public Uni<Integer> completeAll() {
        return work.inTransaction(new Scope.Platform(), this::nextPiece)
                .chain(moved -> moved
                        ? completeAll().map(pieces -> pieces + 1)
                        : Uni.createFrom().item(0));
    }

    private Uni<Boolean> nextPiece() {
        return assignments
                .claimUnfinished()
                .chain(found -> found.map(unfinished -> piece(unfinished).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<HandOver> piece(HandOver handOver) {
        var now = time.now();
        return assignments
                .move(handOver, PIECE, now)
                .map(moved -> handOver.moved(moved, PIECE, now))
                .call(assignments::keep);
    }
}
