package nl.sociaalpact.residentjourney.usecase;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.AccessChain;
import nl.sociaalpact.residentjourney.domain.AccessChain.Head;
import nl.sociaalpact.residentjourney.domain.AccessChain.Link;

/**
 * Makes links of the lines that wait, a moment after they were written. It asks what waits and keeps no cursor, so a line
 * whose transaction took long is sealed later and never skipped.
 */
@ApplicationScoped
public class SealAccessLog {
    private static final int BATCH = 1000;

    private final UnitOfWork work;
    private final AccessChains chains;

    SealAccessLog(UnitOfWork work, AccessChains chains) {
        this.work = work;
        this.chains = chains;
    }

    /** Seals everything that waits. */
    @Scheduled(every = "{pact.access-log.seal.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> handle() {
        return Multi.createBy()
                .repeating()
                .uni(() -> work.inTransaction(new Scope.Platform(), this::batch))
                .whilst(count -> count == BATCH)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> batch() {
        return chains.alone()
                .chain(() -> chains.waiting(BATCH))
                .chain(lines -> lines.isEmpty() ? Uni.createFrom().item(0) : seal(lines));
    }

    private Uni<Integer> seal(List<AccessChains.Line> lines) {
        var organisations = lines.stream().map(AccessChains.Line::organisation).collect(Collectors.toSet());
        return chains.heads(organisations)
                .chain(heads -> chains.add(links(lines, heads)))
                .replaceWith(lines.size());
    }

    private static List<Link> links(List<AccessChains.Line> lines, Map<UUID, Head> before) {
        var heads = new HashMap<>(before);
        var links = new ArrayList<Link>();
        for (var line : lines) {
            var head = heads.getOrDefault(line.organisation(), Head.none(line.organisation()));
            var link = AccessChain.after(head, line.id(), line.text());
            heads.put(line.organisation(), link.head());
            links.add(link);
        }
        return links;
    }
}
