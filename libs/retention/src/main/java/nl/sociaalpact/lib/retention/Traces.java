package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.persistence.Sql;

/**
 * What a resident leaves in tables that are no records: answers kept for a repeated request, and events that wait. An
 * answer is found by the ids and references in it, because it names the resident in no other certain way.
 */
@ApplicationScoped
class Traces {
    private static final String FORGET_ANSWERS = """
            DELETE FROM idempotency_key k
            WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) AS needle
                          WHERE position(convert_to(needle, 'UTF8') IN k.body) > 0
                             OR position(needle IN coalesce(k.location, '')) > 0)""";
    private static final String FORGET_PARKED =
            "DELETE FROM parked WHERE position(convert_to($1, 'UTF8') IN record) > 0";
    private static final String FORGET_COPIES = "DELETE FROM copy_order WHERE journey_id = $1";
    /** Kept to rebuild readers from; who is erased is rebuilt nowhere. */
    private static final String FORGET_SENT = "DELETE FROM outbox_sent WHERE msg_key = $1";

    private final PersonalRecords records;
    private final ResidentReferences references;

    Traces(PersonalRecords records, ResidentReferences references) {
        this.records = records;
        this.references = references;
    }

    Uni<Void> forget(UUID journey, List<Doomed> found) {
        return Sql.list("SELECT organisation_id FROM member", row -> row.getUUID("organisation_id"))
                .chain(members -> Sql.update(FORGET_ANSWERS, (Object) needles(journey, found, members)))
                .replaceWithVoid();
    }

    Uni<Void> forgetTheRest(UUID journey) {
        return Sql.update(FORGET_PARKED, journey.toString())
                .chain(() -> Sql.update(FORGET_SENT, journey.toString()))
                .chain(() -> Sql.update(FORGET_COPIES, journey))
                .chain(() -> records.forget(journey));
    }

    Uni<Void> told(Erasure erasure) {
        return records.erased(erasure);
    }

    private String[] needles(UUID journey, List<Doomed> found, List<UUID> members) {
        var ids = found.stream().map(record -> record.record().toString());
        var references = members.stream().map(member -> this.references.of(member, journey));
        return Stream.concat(Stream.of(journey.toString()), Stream.concat(ids, references))
                .toArray(String[]::new);
    }
}
