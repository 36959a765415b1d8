package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Decision;
import nl.sociaalpact.referral.domain.NewReferral;
import nl.sociaalpact.referral.domain.ReferralId;

/** Checks everything that is checked at sending, in the transaction that is open. */
@ApplicationScoped
class SendChecked {
    private final SendAfterChecks outlook;
    private final SendingChecks checks;
    private final KeepDecision keep;
    private final StorableTime time;
    private final Ids ids;

    SendChecked(SendAfterChecks outlook, SendingChecks checks, KeepDecision keep, StorableTime time, Ids ids) {
        this.outlook = outlook;
        this.checks = checks;
        this.keep = keep;
        this.time = time;
        this.ids = ids;
    }

    ReferralId nextId() {
        return new ReferralId(ids.next());
    }

    /** Keeps a new referral that can leave. */
    Uni<Result> handle(NewReferral wanted, Actor actor) {
        return decide(wanted, actor).chain(decision -> keep.aboutNew(decision, actor));
    }

    /** Whether it can leave now. */
    Uni<Decision> decide(NewReferral wanted, Actor actor) {
        return outlook.refusal(command(wanted, actor))
                .chain(refusal -> refusal.map(why -> Uni.createFrom().<Decision>item(new Decision.Refused(why)))
                        .orElseGet(() -> send(wanted)));
    }

    private Uni<Decision> send(NewReferral wanted) {
        var now = time.now();
        return checks.gather(wanted, time.today(now)).map(known -> wanted.send(known, now));
    }

    private static SendReferral.Command command(NewReferral wanted, Actor actor) {
        return new SendReferral.Command(
                actor,
                wanted.journey(),
                wanted.parties(),
                wanted.need(),
                wanted.replaces(),
                wanted.conditions(),
                wanted.ties(),
                wanted.among());
    }
}
