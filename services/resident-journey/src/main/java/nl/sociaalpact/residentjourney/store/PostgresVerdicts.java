package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.Verdict;
import nl.sociaalpact.residentjourney.usecase.Verdicts;

/** Verdicts in PostgreSQL. */
@ApplicationScoped
class PostgresVerdicts implements Verdicts {
    private static final String ADD = """
            INSERT INTO verdict (verdict_id, journey_id, referral_id, verdict, given_at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING""";

    @Override
    public Uni<Boolean> add(Verdict verdict) {
        return Sql.update(
                        ADD,
                        verdict.id().value(),
                        verdict.journey().value(),
                        verdict.referral().value(),
                        verdict.code().code(),
                        Columns.time(verdict.givenAt()))
                .map(rows -> rows == 1);
    }
}
