package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Decision;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.Status;

/** Writes what was decided: state with its deadlines, then history, then facts, in one transaction. */
@ApplicationScoped
class KeepDecision {
    private final Referrals referrals;
    private final History history;
    private final ReferralEvents events;
    private final Deadlines deadlines;
    private final Ids ids;

    KeepDecision(Referrals referrals, History history, ReferralEvents events, Deadlines deadlines, Ids ids) {
        this.referrals = referrals;
        this.history = history;
        this.events = events;
        this.deadlines = deadlines;
        this.ids = ids;
    }

    /** Keeps a referral that is sent at once. */
    Uni<Result> aboutNew(Decision decision, Actor actor) {
        return switch (decision) {
            case Decision.Refused(var why) -> Uni.createFrom().item(new Result.Refused(why));
            case Decision.Accepted accepted ->
                referrals
                        .add(accepted.state(), deadlines.begin(accepted.state()).clocks())
                        .call(() -> tell(Status.DRAFT, accepted, actor))
                        .map(Result.Done::new);
        };
    }

    /** Keeps the next state of a referral that was read; when nothing changes, nothing is written. */
    Uni<Result> about(StoredReferral read, Decision decision, Actor actor) {
        return switch (decision) {
            case Decision.Refused(var why) -> Uni.createFrom().item(new Result.Refused(why));
            case Decision.Accepted(var next, var nothingToTell)
            when next.equals(read.referral()) -> Uni.createFrom().item(new Result.Done(read));
            case Decision.Accepted accepted -> keep(read, accepted, actor);
        };
    }

    /** What had run out before is told before. */
    private Uni<Result> keep(StoredReferral read, Decision.Accepted accepted, Actor actor) {
        var next = accepted.state();
        var kept = deadlines.after(read, next);
        return referrals
                .replace(read.become(next, kept.clocks()))
                .call(() -> deadlines.tell(next.particulars(), kept))
                .call(() -> tell(read.referral().status(), accepted, actor))
                .map(Result.Done::new);
    }

    /** A fact beside the states, such as the acknowledgement, has no place in the history of states. */
    private Uni<Void> tell(Status from, Decision.Accepted accepted, Actor actor) {
        return from == accepted.state().status()
                ? events.publish(accepted.events())
                : history.append(entry(from, accepted.state(), actor)).chain(() -> events.publish(accepted.events()));
    }

    private HistoryEntry entry(Status from, Referral next, Actor actor) {
        return new HistoryEntry(
                ids.next(),
                next.particulars().id(),
                from,
                next.status(),
                actor.organisation(),
                actor.account(),
                next.reason(),
                next.outcome(),
                next.since());
    }
}
