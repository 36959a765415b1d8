package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.Counts;
import nl.sociaalpact.referral.usecase.WorkCounts;

/** Reads the tally, which holds a few rows for each organisation, and two small indexes; never the referrals themselves. */
@ApplicationScoped
class PostgresCounts implements Counts {
    private static final String TALLIED = """
            SELECT box, status, sum(number)::bigint AS number FROM referral_tally
            WHERE organisation_id = $1 GROUP BY box, status HAVING sum(number) > 0
            UNION ALL
            SELECT 'overdue', 'any', count(*) FROM referral WHERE next_action_by = $1 AND stalled
            UNION ALL
            SELECT 'mine', 'any', count(*) FROM assignment JOIN referral ON referral.id = referral_id
            WHERE organisation_id = $1 AND account = $2 AND due_at IS NOT NULL""";
    private static final String ADD_UP = "SELECT fold_referral_tally($1) AS saved";

    private record Count(String box, String status, long number) {}

    @Override
    public Uni<WorkCounts> of(OrganisationId organisation, String account) {
        return Sql.list(TALLIED, PostgresCounts::count, organisation.value(), account)
                .map(PostgresCounts::counts);
    }

    @Override
    public Uni<Long> addUp(int most) {
        return Sql.first(ADD_UP, row -> row.getLong("saved"), most).map(saved -> saved.orElse(0L));
    }

    private static Count count(Row row) {
        return new Count(row.getString("box"), row.getString("status"), row.getLong("number"));
    }

    private static WorkCounts counts(List<Count> counts) {
        return new WorkCounts(
                byStatus(counts, "inbox"), byStatus(counts, "outbox"), total(counts, "overdue"), total(counts, "mine"));
    }

    private static Map<Status, Long> byStatus(List<Count> counts, String box) {
        return counts.stream()
                .filter(count -> count.box.equals(box))
                .collect(Collectors.toMap(count -> Codes.parse(Status.class, count.status), Count::number));
    }

    private static long total(List<Count> counts, String box) {
        return counts.stream()
                .filter(count -> count.box.equals(box))
                .mapToLong(Count::number)
                .sum();
    }
}
