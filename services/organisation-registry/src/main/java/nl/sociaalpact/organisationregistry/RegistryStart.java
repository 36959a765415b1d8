package nl.sociaalpact.organisationregistry;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.organisationregistry.usecase.RegisterSteward;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Has the steward registered when the service starts, and again until it succeeds. The service is not ready before,
 * because the steward's requests would be refused.
 */
@Readiness
@ApplicationScoped
class RegistryStart implements HealthCheck {
    private final RegisterSteward registerSteward;
    private final RegistryConfig config;
    private volatile boolean done;

    RegistryStart(RegisterSteward registerSteward, RegistryConfig config) {
        this.registerSteward = registerSteward;
        this.config = config;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> registerSteward() {
        return done
                ? Uni.createFrom().voidItem()
                : registerSteward.handle(config.steward()).invoke(() -> done = true);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("steward is registered").status(done).build();
    }
}
