package nl.sociaalpact.lib.test.right.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class LoanRow {
    @Id
    UUID id = new UUID(0, 0);

    @Version
    long version;
}
