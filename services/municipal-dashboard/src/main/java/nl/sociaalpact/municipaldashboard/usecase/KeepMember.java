package nl.sociaalpact.municipaldashboard.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Keeps where an organisation stands in the pact. */
@ApplicationScoped
public class KeepMember {
    private final UnitOfWork work;

    KeepMember(UnitOfWork work) {
        this.work = work;
    }

    /** Keeps the standing that the registry told. */
    public Uni<Void> handle(UUID organisation, String code, String standing) {
        return work.inTransaction(new Scope.Platform(), () -> Members.put(organisation, code, standing));
    }
}
