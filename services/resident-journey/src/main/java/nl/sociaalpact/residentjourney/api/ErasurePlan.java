package nl.sociaalpact.residentjourney.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.sociaalpact.residentjourney.JourneyConfig;
import nl.sociaalpact.residentjourney.domain.RightsKind;
import nl.sociaalpact.residentjourney.usecase.RightsProgress;

/** Which services an erasure waits for, and whether it takes too long. */
@ApplicationScoped
class ErasurePlan {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final JourneyConfig config;
    private final Clock clock;

    ErasurePlan(JourneyConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** A copy is read at each owner, as long as it is open. */
    List<String> readableAt(RightsProgress request) {
        var open = request.kind() == RightsKind.COPY && !today().isAfter(request.dueOn());
        return open ? config.erasingServices() : List.of();
    }

    List<String> waitingFor(RightsProgress request) {
        if (request.doneAt() != null) {
            return List.of();
        }
        var confirmed = request.confirmations().stream()
                .map(RightsProgress.Confirmation::service)
                .toList();
        return config.erasingServices().stream()
                .filter(service -> !confirmed.contains(service))
                .toList();
    }

    boolean isOverdue(RightsProgress request) {
        return request.doneAt() == null && today().isAfter(request.dueOn());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
