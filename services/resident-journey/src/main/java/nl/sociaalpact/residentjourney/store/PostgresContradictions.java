package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.Closure;
import nl.sociaalpact.residentjourney.domain.Contradiction;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import nl.sociaalpact.residentjourney.domain.ReferralSoFar;
import nl.sociaalpact.residentjourney.domain.VerdictCode;
import nl.sociaalpact.residentjourney.usecase.Contradictions;

/** Contradictions in PostgreSQL; both sides are read from the timeline, where they wait for each other. */
@ApplicationScoped
class PostgresContradictions implements Contradictions {
    private static final String CLOSURE = """
            SELECT ended.journey_id, ended.fact, ended.codes, ended.parties, ended.party_roles, ended.life_domains,
                   said.codes AS said, greatest(ended.occurred_at, said.occurred_at) AS at
            FROM timeline_entry ended JOIN timeline_entry said USING (part_id)
            WHERE part_id = $1 AND ended.fact IN ('referral-completed', 'referral-failed')
              AND said.fact = 'verdict-given' AND NOT ended.in_error
            ORDER BY ended.version DESC LIMIT 1""";
    private static final String ADD = """
            INSERT INTO contradiction (contradiction_id, journey_id, referral_id, noticed_at)
            VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING""";

    @Override
    public Uni<Optional<Closure>> closure(ReferralId referral) {
        return Sql.first(CLOSURE, PostgresContradictions::closure, referral.value());
    }

    @Override
    public Uni<Boolean> add(Contradiction contradiction) {
        return Sql.update(
                        ADD,
                        contradiction.id().value(),
                        contradiction.closure().journey().value(),
                        contradiction.referral().value(),
                        Columns.time(contradiction.closure().at()))
                .map(rows -> rows == 1);
    }

    private static Closure closure(Row row) {
        return new Closure(
                new JourneyId(row.getUUID("journey_id")),
                new ReferralSoFar(LineRow.parties(row), Set.of(row.getArrayOfStrings("life_domains")), true),
                Fact.of(row.getString("fact")).orElseThrow(),
                Optional.ofNullable(row.getJsonObject("codes").getString("outcomeCode")),
                verdict(row.getJsonObject("said")),
                row.getOffsetDateTime("at").toInstant());
    }

    private static VerdictCode verdict(JsonObject codes) {
        return Arrays.stream(VerdictCode.values())
                .filter(code -> code.code().equals(codes.getString("verdict")))
                .findAny()
                .orElseThrow();
    }
}
