package nl.sociaalpact.lib.test.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "note")
class NoteRow {
    @Id
    UUID id;

    @Column(name = "owner_org")
    UUID ownerOrg;

    String text;

    @Version
    long version;
}
