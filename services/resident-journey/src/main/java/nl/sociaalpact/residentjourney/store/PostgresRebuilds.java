package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.usecase.Rebuild;
import nl.sociaalpact.residentjourney.usecase.Rebuilds;
import nl.sociaalpact.residentjourney.usecase.Told;

/** Rebuilds in PostgreSQL. */
@ApplicationScoped
class PostgresRebuilds implements Rebuilds {
    private static final String LAST = """
            SELECT r.rebuild_id, r.state, r.started_at, r.finished_at,
                   (SELECT coalesce(jsonb_agg(jsonb_build_object('name', owner, 'position', position, 'events', events,
                                                        'unusable', unusable) ORDER BY owner), '[]')
                    FROM journey_rebuild_owner o WHERE o.rebuild_id = r.rebuild_id) AS owners,
                   (SELECT count(*) FROM journey_rebuild_difference d WHERE d.rebuild_id = r.rebuild_id) AS differing,
                   ARRAY(SELECT about FROM journey_rebuild_difference d WHERE d.rebuild_id = r.rebuild_id
                         ORDER BY about LIMIT 100) AS differences
            FROM journey_rebuild r ORDER BY r.started_at DESC LIMIT 1""";
    private static final String BEGIN = """
            WITH begun AS (INSERT INTO journey_rebuild (rebuild_id, state) VALUES ($1, 'filling') RETURNING rebuild_id)
            INSERT INTO journey_rebuild_owner (rebuild_id, owner)
            SELECT rebuild_id, owner FROM begun, unnest($2::text[]) AS owner""";
    private static final String MOVED = """
            UPDATE journey_rebuild_owner SET position = $4, events = events + $5, unusable = unusable + $6
            WHERE rebuild_id = $1 AND owner = $2 AND position = $3
              AND EXISTS (SELECT 1 FROM journey_rebuild r WHERE r.rebuild_id = $1 AND r.state = 'filling')""";
    private static final String FINISH = """
            UPDATE journey_rebuild SET state = $2, finished_at = clock_timestamp()
            WHERE rebuild_id = $1 AND state = 'filling'""";

    @Override
    public Uni<Optional<Rebuild>> last() {
        return Sql.first(LAST, PostgresRebuilds::rebuild);
    }

    @Override
    public Uni<Void> begin(UUID id, List<String> owners) {
        return Sql.update(BEGIN, id, owners.toArray(String[]::new)).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> moved(UUID id, Rebuild.Owner from, Told told) {
        return Sql.update(MOVED, id, from.name(), from.position(), told.position(), (long) told.events(), (long)
                        told.unusable())
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Void> finish(UUID id, Rebuild.State state) {
        return Sql.update(FINISH, id, state.name().toLowerCase(Locale.ROOT)).replaceWithVoid();
    }

    private static Rebuild rebuild(Row row) {
        var finished = row.getOffsetDateTime("finished_at");
        return new Rebuild(
                row.getUUID("rebuild_id"),
                Rebuild.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getOffsetDateTime("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                owners(row.get(JsonArray.class, "owners")),
                row.getLong("differing"),
                List.of(row.getArrayOfUUIDs("differences")));
    }

    private static List<Rebuild.Owner> owners(JsonArray owners) {
        return owners.stream()
                .map(JsonObject.class::cast)
                .map(owner -> new Rebuild.Owner(
                        owner.getString("name"),
                        owner.getLong("position"),
                        owner.getLong("events"),
                        owner.getLong("unusable")))
                .toList();
    }
}
