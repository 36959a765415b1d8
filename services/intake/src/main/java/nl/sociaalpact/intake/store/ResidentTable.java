package nl.sociaalpact.intake.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.intake.domain.Area;
import nl.sociaalpact.intake.domain.Candidate;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.Likeness;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.intake.domain.PersonName;
import nl.sociaalpact.intake.domain.Resident;
import nl.sociaalpact.intake.domain.ResidentId;
import nl.sociaalpact.intake.usecase.ResidentSummary;
import nl.sociaalpact.intake.usecase.Residents;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;

/** The records of residents. Row-level security repeats each condition on the owner. */
@ApplicationScoped
class ResidentTable implements Residents {
    private static final String PAGE = """
            SELECT id, journey_id, given_name, family_name_prefix, family_name, area, registered_at
            FROM resident WHERE owner_org = $1 AND id < $2 ORDER BY id DESC LIMIT $3""";

    private final IdentityIndex index;

    ResidentTable(IdentityIndex index) {
        this.index = index;
    }

    @Override
    public Uni<List<Candidate>> candidates(OrganisationId caller, Likeness likeness) {
        return index.candidates(caller, likeness);
    }

    @Override
    public Uni<List<Candidate>> candidatesToRegister(OrganisationId caller, Likeness likeness) {
        return index.lock(likeness).chain(() -> index.candidates(caller, likeness));
    }

    @Override
    public Uni<Void> add(Resident resident) {
        return Rows.insert(ResidentRow.from(resident))
                .chain(() -> index.add(resident.journey(), resident.details().likeness()));
    }

    @Override
    public Uni<Optional<Resident>> find(OrganisationId caller, JourneyId journey) {
        return Rows.find(ResidentRow.class, new ResidentRow.Key(caller.value(), journey.value()))
                .map(found -> found.map(ResidentRow::toDomain));
    }

    @Override
    public Uni<List<ResidentSummary>> page(OrganisationId caller, UUID before, int size) {
        return Sql.list(PAGE, ResidentTable::summary, caller.value(), before, size);
    }

    private static ResidentSummary summary(Row row) {
        return new ResidentSummary(
                new ResidentId(row.getUUID("id")),
                new JourneyId(row.getUUID("journey_id")),
                new PersonName(
                        row.getString("given_name"), row.getString("family_name_prefix"), row.getString("family_name")),
                Area.of(row.getString("area")),
                row.getOffsetDateTime("registered_at").toInstant());
    }
}
