package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Conditions;
import nl.sociaalpact.referral.domain.HouseholdId;
import nl.sociaalpact.referral.domain.HouseholdMember;
import nl.sociaalpact.referral.domain.HouseholdPart;
import nl.sociaalpact.referral.domain.NewReferral;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.Ties;

/**
 * An organisation asks another one to help a household. Each member gets a referral of their own, in their own journey and
 * on their own consent, so nobody sees the part of another; the two organisations see that they belong together.
 */
@ApplicationScoped
public class SendHousehold {
    private final UnitOfWork work;
    private final SendChecked send;
    private final Ids ids;

    SendHousehold(UnitOfWork work, SendChecked send, Ids ids) {
        this.work = work;
        this.send = send;
        this.ids = ids;
    }

    /** What is asked. */
    public record Command(Actor actor, Parties parties, Conditions conditions, List<HouseholdMember> members) {}

    /** One result for each member; one that is refused takes the others with it when the caller undoes the transaction. */
    public Uni<List<Result>> handle(Command command) {
        return HouseholdMember.refusal(command.members)
                .map(why -> Uni.createFrom().item(List.<Result>of(new Result.Refused(why))))
                .orElseGet(() -> work.inTransaction(
                        new Scope.Organisation(command.actor.organisation().value()),
                        () -> sendEach(command, new HouseholdId(ids.next()))));
    }

    private Uni<List<Result>> sendEach(Command command, HouseholdId household) {
        return Multi.createFrom()
                .iterable(command.members)
                .onItem()
                .transformToUniAndConcatenate(member -> send.handle(wanted(command, household, member), command.actor))
                .collect()
                .asList();
    }

    private NewReferral wanted(Command command, HouseholdId household, HouseholdMember member) {
        return new NewReferral(
                send.nextId(),
                member.journey(),
                command.parties,
                member.need(),
                null,
                command.conditions.inHousehold(new HouseholdPart(household, member.age())),
                Ties.NONE,
                List.of());
    }
}
