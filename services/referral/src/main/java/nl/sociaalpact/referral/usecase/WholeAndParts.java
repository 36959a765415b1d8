package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Decision;
import nl.sociaalpact.referral.domain.Division;
import nl.sociaalpact.referral.domain.Kind;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.Refusal;
import nl.sociaalpact.referral.domain.Status;

/** What a change of a divided referral asks of its parts: it waits for them, and takes them along when it is stopped. */
@ApplicationScoped
class WholeAndParts {
    private final Parts parts;
    private final KeepDecision keep;
    private final StorableTime time;

    WholeAndParts(Parts parts, KeepDecision keep, StorableTime time) {
        this.parts = parts;
        this.keep = keep;
        this.time = time;
    }

    /** Why the parts stand in the way of what was decided about the whole, or empty. */
    Uni<Optional<Refusal>> refusal(Referral whole, Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Optional.empty());
            case Decision.Accepted accepted ->
                hasParts(whole)
                        ? parts.counts(whole.particulars().id())
                                .map(counts -> Optional.ofNullable(
                                        Division.refusal(whole, accepted.state().status(), counts)))
                        : Uni.createFrom().item(Optional.empty());
        };
    }

    /** Stops the open parts of a whole that was stopped, in its transaction and with facts of their own. */
    Uni<Void> follow(Result result, Actor actor) {
        return result instanceof Result.Done(var kept) && hasParts(kept.referral()) && isStopped(kept.referral())
                ? parts.toStop(kept.referral().particulars().id())
                        .chain(open -> Multi.createFrom()
                                .iterable(open)
                                .onItem()
                                .transformToUniAndConcatenate(part -> stop(part, kept.referral(), actor))
                                .collect()
                                .last())
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** Told in the name of the intermediary: to the organisations of the parts, nobody stands behind it. */
    private Uni<Result> stop(StoredReferral part, Referral whole, Actor actor) {
        var intermediary = part.referral().particulars().parties().requester();
        return keep.about(
                part,
                Division.stop(part.referral(), whole, time.now()),
                new Actor(intermediary, actor.account(), actor.permissions()));
    }

    private static boolean hasParts(Referral whole) {
        var ties = whole.particulars().ties();
        return ties.divided() || ties.kind() == Kind.HOUSING;
    }

    private static boolean isStopped(Referral whole) {
        return whole.status() == Status.CANCELLED || whole.status() == Status.ENTERED_IN_ERROR;
    }
}
