package nl.sociaalpact.lib.retention;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import nl.sociaalpact.lib.persistence.Sql;

/**
 * Counts the records that are past their day and not on hold, and those that fall under no rule: the gauge
 * {@code pact.retention.kept.too.long}, whose right value is 0.
 */
@ApplicationScoped
public class KeptTooLong {
    private static final String COUNT = """
            SELECT count(*) AS records FROM personal_record p
            WHERE coalesce(retain_until(p.counts_from, p.rule) < today_in_amsterdam(), true)
              AND NOT is_held(p.kind, p.record_id)""";

    private final RetentionWork work;
    private final AtomicLong gauge;

    KeptTooLong(RetentionWork work, MeterRegistry meters) {
        this.work = work;
        this.gauge = meters.gauge("pact.retention.kept.too.long", new AtomicLong());
    }

    @Scheduled(every = "${pact.retention.count.every}", delayed = "10s")
    Uni<Void> regularly() {
        return count().replaceWithVoid();
    }

    /** Counts now. */
    public Uni<Long> count() {
        return work.looking(() -> Sql.first(COUNT, row -> row.getLong("records")))
                .map(found -> found.orElse(0L))
                .invoke(gauge::set);
    }
}
