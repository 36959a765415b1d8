package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Conditions;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.NewReferral;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Ties;
import org.jspecify.annotations.Nullable;

/** An organisation asks another one to help a resident. */
@ApplicationScoped
public class SendReferral {
    private final UnitOfWork work;
    private final SendingChecks checks;
    private final KeepDecision keep;
    private final StorableTime time;
    private final Ids ids;

    SendReferral(UnitOfWork work, SendingChecks checks, KeepDecision keep, StorableTime time, Ids ids) {
        this.work = work;
        this.checks = checks;
        this.keep = keep;
        this.time = time;
        this.ids = ids;
    }

    /**
     * What is asked.
     *
     * @param actor for the requester
     * @param journey the resident
     * @param replaces the ended referral that this one takes the place of
     * @param conditions what both sides must mind
     * @param ties of which kind it is, and of which other referral it is a part
     * @param among who may claim it, where nobody in particular is asked; empty: whoever the resident lets in
     */
    public record Command(
            Actor actor,
            JourneyId journey,
            Parties parties,
            Need need,
            @Nullable ReferralId replaces,
            Conditions conditions,
            Ties ties,
            List<OrganisationId> among) {}

    /** Sends the referral, or tells why it cannot leave. */
    public Uni<Result> handle(Command command) {
        var now = time.now();
        var wanted = new NewReferral(
                new ReferralId(ids.next()),
                command.journey,
                command.parties,
                command.need,
                command.replaces,
                command.conditions,
                command.ties,
                command.among);
        return work.inTransaction(
                new Scope.Organisation(command.actor.organisation().value()),
                () -> checks.gather(wanted, time.today(now))
                        .map(known -> wanted.send(known, now))
                        .chain(decision -> keep.aboutNew(decision, command.actor)));
    }
}
