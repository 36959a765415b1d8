package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;

/** Deletes records kind by kind, in the service's order; row-level security lets go only what a person decided on. */
@ApplicationScoped
class Destroyer {
    private final PersonalRecords records;

    Destroyer(PersonalRecords records) {
        this.records = records;
    }

    Uni<Void> destroy(List<Doomed> doomed) {
        return Multi.createFrom()
                .iterable(records.kinds())
                .onItem()
                .transformToUniAndConcatenate(kind -> destroy(kind, ids(kind, doomed)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static Uni<Integer> destroy(PersonalRecords.Kind kind, UUID[] ids) {
        return ids.length == 0
                ? Uni.createFrom().item(0)
                : Multi.createFrom()
                        .iterable(kind.destroy())
                        .onItem()
                        .transformToUniAndConcatenate(statement -> Sql.update(statement, (Object) ids))
                        .collect()
                        .with(java.util.stream.Collectors.summingInt(Integer::intValue));
    }

    private static UUID[] ids(PersonalRecords.Kind kind, List<Doomed> doomed) {
        return doomed.stream()
                .filter(record -> record.kind().equals(kind.name()))
                .map(Doomed::record)
                .toArray(UUID[]::new);
    }
}
