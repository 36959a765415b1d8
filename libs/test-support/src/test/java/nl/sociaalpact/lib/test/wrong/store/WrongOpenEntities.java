package nl.sociaalpact.lib.test.wrong.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Rows that other rooms can see. */
public interface WrongOpenEntities {
    /** In the right room, but open. */
    @Entity
    class OpenRow {
        @Id
        UUID id = new UUID(0, 0);
    }
}
