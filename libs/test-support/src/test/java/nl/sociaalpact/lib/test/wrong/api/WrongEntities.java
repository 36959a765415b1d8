package nl.sociaalpact.lib.test.wrong.api;

import jakarta.persistence.Embeddable;
import jakarta.persistence.MappedSuperclass;

/** Rows outside the store; the entity itself is in a file of its own because Hibernate looks for it. */
public interface WrongEntities {
    /** Even package-private it has no place here. */
    @Embeddable
    class PartOutsideStore {}

    /** What an entity would be made of. */
    @MappedSuperclass
    class ParentOutsideStore {}
}
