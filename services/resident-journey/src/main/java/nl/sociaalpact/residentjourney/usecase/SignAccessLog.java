package nl.sociaalpact.residentjourney.usecase;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.AccessChain;
import nl.sociaalpact.residentjourney.domain.AccessChain.Head;
import nl.sociaalpact.residentjourney.domain.AccessChain.Root;

/** Signs where all chains of the access log end: every hour, by one of the replicas. */
@ApplicationScoped
public class SignAccessLog {
    private static final Duration LEAST = Duration.ofMinutes(30);

    private final UnitOfWork work;
    private final AccessChains chains;
    private final SealAccessLog seal;
    private final Clock clock;

    SignAccessLog(UnitOfWork work, AccessChains chains, SealAccessLog seal, Clock clock) {
        this.work = work;
        this.chains = chains;
        this.seal = seal;
        this.clock = clock;
    }

    /** Signs, unless another replica did so lately. */
    @Scheduled(every = "{pact.access-log.root.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> hourly() {
        return sign(last -> last.madeAt().isBefore(clock.instant().minus(LEAST)));
    }

    /** Signs at once. */
    public Uni<Void> handle() {
        return sign(last -> true);
    }

    private Uni<Void> sign(java.util.function.Predicate<Root> due) {
        return seal.handle()
                .chain(() -> work.inTransaction(
                        new Scope.Platform(),
                        () -> chains.alone()
                                .chain(chains::lastRoot)
                                .chain(last -> last.filter(due.negate()).isPresent()
                                        ? Uni.createFrom().voidItem()
                                        : next(last))));
    }

    private Uni<Void> next(Optional<Root> last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return chains.heads().map(heads -> root(last, now, heads)).chain(chains::sign);
    }

    private static Root root(Optional<Root> last, Instant now, List<Head> heads) {
        return last.map(before -> AccessChain.root(before.number(), before.hash(), now, heads))
                .orElseGet(() -> AccessChain.root(now, heads));
    }
}
