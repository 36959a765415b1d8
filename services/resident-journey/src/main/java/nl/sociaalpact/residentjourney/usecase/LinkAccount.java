package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.JourneyConfig;
import nl.sociaalpact.residentjourney.domain.Attempts;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.Invitation;
import nl.sociaalpact.residentjourney.domain.InvitationId;
import nl.sociaalpact.residentjourney.domain.LinkCode;
import nl.sociaalpact.residentjourney.domain.Refusal;
import nl.sociaalpact.residentjourney.usecase.Invitations.Presented;

/**
 * Links the account of a resident to the journey, by a one-time code. The code itself is the key that makes a repeat
 * harmless: the account that used it gets the same answer again, and nobody else gets any. A wrong code counts against
 * the account, so a refusal commits too.
 */
@ApplicationScoped
public class LinkAccount {
    private final UnitOfWork work;
    private final Links links;
    private final Invitations invitations;
    private final LogAccess logAccess;
    private final JourneyConfig config;

    LinkAccount(UnitOfWork work, Links links, Invitations invitations, LogAccess logAccess, JourneyConfig config) {
        this.work = work;
        this.links = links;
        this.invitations = invitations;
        this.logAccess = logAccess;
        this.config = config;
    }

    /** Whether the link was made by this request, or by an earlier one with the same code. */
    public enum Linked {
        NOW,
        BEFORE
    }

    /**
     * Links it.
     *
     * @param code what was typed, if it has the form of a code
     */
    public Uni<Decision<Linked>> handle(Visit.OfResident visit, Optional<LinkCode> code) {
        return work.inTransaction(
                visit.scope(),
                () -> links.attempts(visit.account(), visit.startedAt())
                        .map(attempts -> attempts.within(config.wrongCodeWindow(), visit.startedAt()))
                        .chain(attempts -> attempts.reached(config.wrongCodes())
                                ? refused(Refusal.TOO_MANY_WRONG_CODES)
                                : attempt(visit, code).call(decision -> counted(visit, attempts, decision))));
    }

    private Uni<Decision<Linked>> attempt(Visit.OfResident visit, Optional<LinkCode> code) {
        return links.invitationOf(visit.account())
                .chain(earlier -> presented(code)
                        .chain(presented ->
                                earlier.isPresent() ? again(earlier.get(), presented) : first(visit, presented)));
    }

    private Uni<Optional<Presented>> presented(Optional<LinkCode> code) {
        return code.map(invitations::present).orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Uni<Decision<Linked>> again(InvitationId earlier, Optional<Presented> presented) {
        return presented.filter(now -> now.invitation().id().equals(earlier)).isPresent()
                ? Uni.createFrom().item(new Accepted<>(Linked.BEFORE))
                : refused(Refusal.ACCOUNT_ALREADY_LINKED);
    }

    private Uni<Decision<Linked>> first(Visit.OfResident visit, Optional<Presented> presented) {
        return presented
                .filter(now -> !now.redeemed() && now.invitation().isOpenAt(visit.startedAt()))
                .map(now -> link(visit, now.invitation()))
                .orElseGet(() -> refused(Refusal.WRONG_CODE));
    }

    private Uni<Decision<Linked>> link(Visit.OfResident visit, Invitation invitation) {
        return links.link(visit.account(), invitation, visit.startedAt())
                .chain(linked -> linked ? redeemed(visit, invitation) : refused(Refusal.JOURNEY_ALREADY_LINKED));
    }

    private Uni<Decision<Linked>> redeemed(Visit.OfResident visit, Invitation invitation) {
        var about = new DataSubject(invitation.journey(), invitation.dataSubject());
        return invitations
                .redeem(invitation, visit.account(), visit.startedAt())
                .chain(() -> logAccess.handle(visit, Activity.LINK_ACCOUNT, about, Set.of(AccessBasis.OWN), Set.of()))
                .replaceWith(new Accepted<>(Linked.NOW));
    }

    private Uni<Void> counted(Visit.OfResident visit, Attempts attempts, Decision<Linked> decision) {
        return decision instanceof Refused<Linked>(var reason) && reason == Refusal.WRONG_CODE
                ? links.keep(visit.account(), attempts.failed())
                : Uni.createFrom().voidItem();
    }

    private static Uni<Decision<Linked>> refused(Refusal reason) {
        return Uni.createFrom().item(new Refused<>(reason));
    }
}
