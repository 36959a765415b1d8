package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.OfferedService;
import nl.sociaalpact.referral.domain.ServiceFact;
import nl.sociaalpact.referral.domain.ServiceId;

/** The services that residents can be referred to; their owner is the registry. */
public interface OfferedServices {
    /** Keeps a fact. */
    Uni<Void> put(ServiceFact fact);

    /** What the registry told of a service. */
    Uni<Optional<OfferedService>> find(ServiceId id);

    /** At most {@code size} services of active members that are offered now and help in this life domain. */
    Uni<List<OfferedService>> helpingWith(LifeDomain lifeDomain, int size);
}
