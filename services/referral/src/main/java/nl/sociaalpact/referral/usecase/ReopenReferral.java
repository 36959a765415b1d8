package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.ReopeningConfig;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;
import nl.sociaalpact.referral.domain.Reopening;

/** The requester takes an ended referral up again: a new one takes its place. */
@ApplicationScoped
public class ReopenReferral {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final SendChecked send;
    private final StorableTime time;
    private final ReopeningConfig config;

    ReopenReferral(
            UnitOfWork work, VisibleReferrals referrals, SendChecked send, StorableTime time, ReopeningConfig config) {
        this.work = work;
        this.referrals = referrals;
        this.send = send;
        this.time = time;
        this.config = config;
    }

    /** What is asked. */
    public record Command(Actor actor, ReferralId ended) {}

    /** Sends the new one, or tells why not. */
    public Uni<Result> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor.organisation().value()),
                () -> referrals
                        .find(command.ended, command.actor.organisation())
                        .chain(found -> found.map(read -> reopen(read, command.actor))
                                .orElseGet(() -> Uni.createFrom().item(new Result.Refused(new Refusal.Unknown())))));
    }

    private Uni<Result> reopen(StoredReferral read, Actor actor) {
        var ended = read.referral();
        return Reopening.refusal(ended, actor, latestEnd(time.now()))
                .map(why -> Uni.createFrom().<Result>item(new Result.Refused(why)))
                .orElseGet(() -> send.handle(Reopening.again(ended, send.nextId()), actor));
    }

    private Instant latestEnd(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(config.within()).toInstant();
    }
}
