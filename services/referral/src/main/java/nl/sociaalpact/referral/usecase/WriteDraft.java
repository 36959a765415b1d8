package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Decision;
import nl.sociaalpact.referral.domain.Drafts;
import nl.sociaalpact.referral.domain.NewReferral;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** The requester writes a referral down, and writes it anew as often as needed, before anybody is asked. */
@ApplicationScoped
public class WriteDraft {
    private final UnitOfWork work;
    private final Referrals referrals;
    private final KeepDecision keep;
    private final StorableTime time;
    private final Ids ids;

    WriteDraft(UnitOfWork work, Referrals referrals, KeepDecision keep, StorableTime time, Ids ids) {
        this.work = work;
        this.referrals = referrals;
        this.keep = keep;
        this.time = time;
        this.ids = ids;
    }

    /** Writes a new one. */
    public Uni<Result> first(SendReferral.Command content) {
        var wanted = wanted(content, new ReferralId(ids.next()));
        return inTransaction(
                content.actor(),
                () -> replaced(wanted.replaces())
                        .map(replaced -> Drafts.write(wanted, replaced.orElse(null), time.now()))
                        .chain(decision -> keep.aboutNew(decision, content.actor())));
    }

    /**
     * Writes it anew.
     *
     * @param version of the draft that the caller read
     */
    public Uni<Result> anew(SendReferral.Command content, ReferralId id, long version) {
        return inTransaction(
                content.actor(),
                () -> referrals
                        .find(id)
                        .chain(found -> found.map(read -> rewrite(read, version, content))
                                .orElseGet(() -> refused(new Refusal.Unknown()))));
    }

    private Uni<Result> rewrite(StoredReferral read, long version, SendReferral.Command content) {
        var wanted = wanted(content, read.referral().particulars().id());
        return Drafts.refusal(read.referral(), content.journey(), content.actor())
                .map(WriteDraft::refused)
                .orElseGet(() -> replaced(wanted.replaces())
                        .map(replaced -> Drafts.write(wanted, replaced.orElse(null), time.now()))
                        .chain(decision -> keepAnew(read.inVersion(version), decision)));
    }

    private Uni<Result> keepAnew(StoredReferral read, Decision decision) {
        return switch (decision) {
            case Decision.Refused(var why) -> refused(why);
            case Decision.Accepted(var draft, var nothingToTell) ->
                referrals.rewrite(read.become(draft, read.clocks())).map(Result.Done::new);
        };
    }

    private Uni<Optional<Referral>> replaced(@Nullable ReferralId id) {
        return id == null
                ? Uni.createFrom().item(Optional.empty())
                : referrals.find(id).map(found -> found.map(StoredReferral::referral));
    }

    private Uni<Result> inTransaction(Actor actor, Supplier<Uni<Result>> writing) {
        return work.inTransaction(new Scope.Organisation(actor.organisation().value()), writing);
    }

    private static NewReferral wanted(SendReferral.Command content, ReferralId id) {
        return new NewReferral(
                id,
                content.journey(),
                content.parties(),
                content.need(),
                content.replaces(),
                content.conditions(),
                content.ties(),
                content.among());
    }

    private static Uni<Result> refused(Refusal why) {
        return Uni.createFrom().item(new Result.Refused(why));
    }
}
