package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a service keeps about people; the meaning of its view {@code personal_record} (kind, record_id, owner_org,
 * journey_id, rule, counts_from). Each service has one.
 */
public interface PersonalRecords {
    /** Every kind in the view, and those that others belong to after what belongs to them. */
    List<Kind> kinds();

    /** The retention rules that the view names. */
    Set<String> rules();

    /** Takes away what is about a journey and is no record of its own, after its records have been destroyed. */
    default Uni<Void> forget(UUID journey) {
        return Uni.createFrom().voidItem();
    }

    /** The erasure has been carried out here; part of its transaction. */
    default Uni<Void> erased(Erasure erasure) {
        return Uni.createFrom().voidItem();
    }

    /**
     * A kind of record.
     *
     * @param name as the view writes it
     * @param destroy statements that delete the records whose ids are {@code $1}, a {@code uuid[]}
     * @param show a query for the columns {@code record_id} and {@code content}, a {@code jsonb}: what the resident of
     *     journey {@code $1} may read of each of the own records
     */
    record Kind(String name, List<String> destroy, String show) {
        /** Keeps the statements. */
        public Kind {
            destroy = List.copyOf(destroy);
        }
    }
}
