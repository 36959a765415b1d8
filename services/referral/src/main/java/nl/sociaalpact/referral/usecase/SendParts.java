package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Part;
import nl.sociaalpact.referral.domain.ReferralId;

/** Sends the parts of a referral one after the other, each under the same checks as a referral that stands alone. */
@ApplicationScoped
class SendParts {
    private final SendingChecks checks;
    private final KeepDecision keep;
    private final StorableTime time;
    private final Ids ids;

    SendParts(SendingChecks checks, KeepDecision keep, StorableTime time, Ids ids) {
        this.checks = checks;
        this.keep = keep;
        this.time = time;
        this.ids = ids;
    }

    /** The whole, or the first refusal; after that the caller undoes the transaction. */
    Uni<Result> all(StoredReferral whole, List<Part> parts, Actor actor) {
        Uni<Result> sent = Uni.createFrom().item(new Result.Done(whole));
        for (var part : parts) {
            sent = sent.chain(before -> switch (before) {
                case Result.Refused refused -> Uni.createFrom().item(refused);
                case Result.Done done -> one(whole, part, actor).map(result -> orWhole(result, whole));
            });
        }
        return sent;
    }

    private static Result orWhole(Result result, StoredReferral whole) {
        return switch (result) {
            case Result.Refused refused -> refused;
            case Result.Done done -> new Result.Done(whole);
        };
    }

    private Uni<Result> one(StoredReferral whole, Part part, Actor actor) {
        var now = time.now();
        var wanted = part.of(whole.referral(), new ReferralId(ids.next()), actor.organisation());
        return checks.gather(wanted, time.today(now))
                .map(known -> wanted.send(known, now))
                .chain(decision -> keep.aboutNew(decision, actor));
    }
}
