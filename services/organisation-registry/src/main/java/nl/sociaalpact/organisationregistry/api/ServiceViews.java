package nl.sociaalpact.organisationregistry.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.sociaalpact.organisationregistry.FreshnessConfig;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.Freshness;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.usecase.ShowCapacity;

/** Shows services with how far they can be relied upon at this moment. */
@ApplicationScoped
class ServiceViews {
    private final Freshness freshness;
    private final Clock clock;

    ServiceViews(FreshnessConfig config, Clock clock) {
        this.freshness = config.freshness();
        this.clock = clock;
    }

    ServiceView of(OfferedService service) {
        var state = freshness.assurance(service.assuredAt(), clock.instant());
        return ServiceView.from(service, new AssuranceView(AssuranceStateCode.of(state), service.assuredAt()));
    }

    CapacityView of(ShowCapacity.Known known) {
        return known.told().map(this::of).orElseGet(() -> CapacityView.untold(known.service()));
    }

    CapacityView of(Capacity told) {
        var until = freshness.countsUntil(told);
        return freshness.counts(told, clock.instant())
                ? CapacityView.counting(told, until)
                : CapacityView.aged(told, until);
    }
}
