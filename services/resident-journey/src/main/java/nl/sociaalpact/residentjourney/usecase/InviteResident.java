package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.stream.Stream;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.residentjourney.JourneyConfig;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Invitation;
import nl.sociaalpact.residentjourney.domain.InvitationId;
import nl.sociaalpact.residentjourney.domain.LinkCode;

/** Makes a one-time code that a worker gives to the resident by hand. */
@ApplicationScoped
public class InviteResident {
    private final Reception reception;
    private final Invitations invitations;
    private final JourneyConfig config;
    private final Ids ids;
    private final SecureRandom secrets = new SecureRandom();

    InviteResident(Reception reception, Invitations invitations, JourneyConfig config, Ids ids) {
        this.reception = reception;
        this.invitations = invitations;
        this.config = config;
        this.ids = ids;
    }

    /** An invitation and the only copy of its code. */
    public record Issued(Invitation invitation, LinkCode code) {}

    /** Makes it, for an organisation that is involved with the resident. */
    public Uni<Decision<Issued>> handle(Visit.OfWorker visit) {
        return reception.receive(
                visit, Reception.Entrance.INVOLVED, Activity.INVITE_RESIDENT, about -> keep(issue(visit, about)));
    }

    private Uni<Decision<Seen<Issued>>> keep(Issued issued) {
        return invitations
                .add(issued.invitation(), issued.code())
                .replaceWith(new Accepted<>(Seen.of(issued, Stream.empty())));
    }

    private Issued issue(Visit.OfWorker visit, DataSubject about) {
        var now = visit.startedAt();
        var invitation = new Invitation(
                new InvitationId(ids.next()),
                about.journey(),
                visit.organisation(),
                about.pseudonym(),
                now,
                now.plus(config.invitationLifetime()));
        return new Issued(invitation, LinkCode.random(secrets));
    }
}
