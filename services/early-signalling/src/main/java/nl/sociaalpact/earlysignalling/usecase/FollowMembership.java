package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Keeps what the registry says of an organisation's standing in the pact. */
@ApplicationScoped
public class FollowMembership {
    private final UnitOfWork work;

    FollowMembership(UnitOfWork work) {
        this.work = work;
    }

    /** Lets the standing hold from the next transaction on. */
    public Uni<Void> handle(UUID organisation, String code, String standing) {
        return work.inTransaction(new Scope.Platform(), () -> Members.put(organisation, code, standing));
    }
}
