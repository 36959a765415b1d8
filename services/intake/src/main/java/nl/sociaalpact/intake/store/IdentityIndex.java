package nl.sociaalpact.intake.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.sociaalpact.intake.domain.Candidate;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.Likeness;
import nl.sociaalpact.intake.domain.MatchedOn;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.lib.persistence.Sql;

/** The shared index by which one person is found at several organisations. */
@ApplicationScoped
class IdentityIndex {
    /** Row-level security lets the join find the caller's own records only; of others no more than the journey is read. */
    private static final String CANDIDATES = """
            SELECT i.journey_id, array_agg(i.matched_on) AS matched_on, bool_or(r.journey_id IS NOT NULL) AS known
            FROM identity_index i
            LEFT JOIN resident r ON r.owner_org = $2 AND r.journey_id = i.journey_id
            WHERE i.digest = ANY ($1)
            GROUP BY i.journey_id
            ORDER BY known DESC, count(*) DESC, i.journey_id
            LIMIT 20""";
    /** One lock for each digest, always in the same order, so that two registrations never wait for each other. */
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(digest) IS NULL FROM unnest($1::bigint[]) AS digest";

    private static final String ADD = """
            INSERT INTO identity_index (digest, journey_id, matched_on)
            SELECT digest, $1, matched_on FROM unnest($2::bytea[], $3::text[]) AS found (digest, matched_on)
            ON CONFLICT DO NOTHING""";

    private final BlindIndex blind;

    IdentityIndex(BlindIndex blind) {
        this.blind = blind;
    }

    Uni<List<Candidate>> candidates(OrganisationId caller, Likeness likeness) {
        return likeness.tooVague()
                ? Uni.createFrom().item(List.of())
                : Sql.list(CANDIDATES, IdentityIndex::candidate, buffers(likeness), caller.value());
    }

    Uni<Void> lock(Likeness likeness) {
        var locks = blind.digests(likeness).values().stream()
                .map(digest -> ByteBuffer.wrap(digest).getLong())
                .sorted()
                .toArray(Long[]::new);
        return locks.length == 0
                ? Uni.createFrom().voidItem()
                : Sql.update(LOCK, (Object) locks).replaceWithVoid();
    }

    Uni<Void> add(JourneyId journey, Likeness likeness) {
        return likeness.tooVague()
                ? Uni.createFrom().voidItem()
                : Sql.update(ADD, journey.value(), buffers(likeness), codes(likeness))
                        .replaceWithVoid();
    }

    private Buffer[] buffers(Likeness likeness) {
        return blind.digests(likeness).values().stream().map(Buffer::buffer).toArray(Buffer[]::new);
    }

    private String[] codes(Likeness likeness) {
        return blind.digests(likeness).keySet().stream().map(MatchedOn::code).toArray(String[]::new);
    }

    private static Candidate candidate(Row row) {
        var matchedOn = Arrays.stream(row.getArrayOfStrings("matched_on"))
                .map(MatchedOn::of)
                .collect(Collectors.toUnmodifiableSet());
        return new Candidate(new JourneyId(row.getUUID("journey_id")), matchedOn, row.getBoolean("known"));
    }
}
