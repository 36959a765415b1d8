package nl.sociaalpact.organisationregistry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Failures;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.MembershipChange;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Refusal;
import nl.sociaalpact.organisationregistry.domain.Standing;
import nl.sociaalpact.organisationregistry.usecase.NotAdded;
import nl.sociaalpact.organisationregistry.usecase.OrganisationFilter;
import nl.sociaalpact.organisationregistry.usecase.Organisations;
import org.jspecify.annotations.Nullable;

/** Organisations through Hibernate Reactive, lists and history through SQL. */
@ApplicationScoped
class PostgresOrganisations implements Organisations {
    private static final String PAGE = """
            SELECT id, code, name, kind, kvk_number, description, membership, version FROM organisation
            WHERE ($1::text IS NULL OR membership = $1) AND ($2::text IS NULL OR kind = $2)
              AND ($3::uuid IS NULL OR id > $3)
            ORDER BY id LIMIT $4""";
    private static final String ADD_CHANGE = """
            INSERT INTO membership_change
                (id, organisation_id, from_standing, to_standing, reason, changed_by, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)""";
    private static final String HISTORY = """
            SELECT id, organisation_id, from_standing, to_standing, reason, changed_by, changed_at
            FROM membership_change
            WHERE organisation_id = $1 AND ($2::uuid IS NULL OR id < $2)
            ORDER BY id DESC LIMIT $3""";

    @Override
    public Uni<Optional<Organisation>> find(OrganisationId id) {
        return Rows.find(OrganisationRow.class, id.value()).map(found -> found.map(OrganisationRow::toDomain));
    }

    @Override
    public Uni<Void> add(Organisation organisation) {
        return Rows.insert(OrganisationRow.from(organisation))
                .onFailure(failure -> Failures.violatesUnique(failure, "organisation_pkey"))
                .transform(failure -> new NotAdded(new Refusal.AlreadyRegistered()))
                .onFailure(failure -> Failures.violatesUnique(failure, "organisation_code_key"))
                .transform(failure -> new NotAdded(new Refusal.CodeTaken()));
    }

    @Override
    public Uni<Organisation> replace(Organisation organisation) {
        var row = OrganisationRow.from(organisation);
        return Rows.update(row).map(done -> row.toDomain());
    }

    @Override
    public Uni<Void> keep(MembershipChange change, Organisation organisation) {
        return Sql.update(
                        ADD_CHANGE,
                        change.id(),
                        change.organisation().value(),
                        code(change.from()),
                        Codes.of(change.to()),
                        change.reason(),
                        change.changedBy().value(),
                        change.changedAt().atOffset(ZoneOffset.UTC))
                .chain(() -> Members.put(
                        change.organisation().value(),
                        organisation.profile().code().value(),
                        Codes.of(change.to())));
    }

    @Override
    public Uni<List<Organisation>> page(OrganisationFilter filter, Optional<UUID> after, int size) {
        return Sql.list(
                PAGE,
                row -> OrganisationRow.from(row).toDomain(),
                filter.membership().map(Codes::of).orElse(null),
                filter.kind().map(Codes::of).orElse(null),
                after.orElse(null),
                size);
    }

    @Override
    public Uni<List<MembershipChange>> history(OrganisationId organisation, Optional<UUID> before, int size) {
        return Sql.list(HISTORY, PostgresOrganisations::change, organisation.value(), before.orElse(null), size);
    }

    private static MembershipChange change(Row row) {
        return new MembershipChange(
                row.getUUID("id"),
                new OrganisationId(row.getUUID("organisation_id")),
                standing(row.getString("from_standing")),
                Codes.parse(Standing.class, row.getString("to_standing")),
                row.getString("reason"),
                new OrganisationId(row.getUUID("changed_by")),
                row.getOffsetDateTime("changed_at").toInstant());
    }

    private static @Nullable String code(@Nullable Standing standing) {
        return standing == null ? null : Codes.of(standing);
    }

    private static @Nullable Standing standing(@Nullable String code) {
        return code == null ? null : Codes.parse(Standing.class, code);
    }
}
