package nl.sociaalpact.organisationregistry.store;

import io.vertx.sqlclient.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.Code;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.KvkNumber;
import nl.sociaalpact.organisationregistry.domain.Membership;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.OrganisationKind;
import nl.sociaalpact.organisationregistry.domain.Profile;
import nl.sociaalpact.organisationregistry.domain.Standing;
import org.jspecify.annotations.Nullable;

/** An organisation as its table keeps it. */
@Entity
@Table(name = "organisation")
class OrganisationRow {
    @Id
    UUID id;

    String code;
    String name;
    String kind;

    @Column(name = "kvk_number")
    @Nullable String kvkNumber;

    @Nullable String description;

    String membership;

    @Version
    long version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    OrganisationRow() {}

    static OrganisationRow from(Organisation organisation) {
        var row = new OrganisationRow();
        var profile = organisation.profile();
        row.id = organisation.id().value();
        row.code = profile.code().value();
        row.name = profile.name();
        row.kind = Codes.of(profile.kind());
        row.kvkNumber = profile.kvkNumber() == null ? null : profile.kvkNumber().value();
        row.description = profile.description();
        row.membership = Codes.of(organisation.membership().standing());
        row.version = organisation.version();
        return row;
    }

    static OrganisationRow from(Row columns) {
        var row = new OrganisationRow();
        row.id = columns.getUUID("id");
        row.code = columns.getString("code");
        row.name = columns.getString("name");
        row.kind = columns.getString("kind");
        row.kvkNumber = columns.getString("kvk_number");
        row.description = columns.getString("description");
        row.membership = columns.getString("membership");
        row.version = columns.getLong("version");
        return row;
    }

    Organisation toDomain() {
        return new Organisation(
                new OrganisationId(id),
                new Profile(
                        new Code(code),
                        name,
                        Codes.parse(OrganisationKind.class, kind),
                        kvkNumber == null ? null : new KvkNumber(kvkNumber),
                        description),
                Membership.of(Codes.parse(Standing.class, membership)),
                version);
    }
}
