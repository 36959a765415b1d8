package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.usecase.Consents;
import nl.sociaalpact.residentjourney.usecase.ShownConsent;

/** Consents in PostgreSQL. */
@ApplicationScoped
class PostgresConsents implements Consents {
    private static final String SHOWN = """
            SELECT c.consent_id, c.journey_id, c.organisation_id, c.life_domain, c.purpose, c.level, c.given_at,
                   c.valid_from, c.valid_until,
                   c.recorded_by, c.withdrawn_at,
                   EXISTS (SELECT 1 FROM consent later
                           WHERE later.journey_id = c.journey_id AND later.organisation_id = c.organisation_id
                             AND later.life_domain = c.life_domain AND later.purpose = c.purpose
                             AND (later.withdrawn_at >= c.given_at
                                  OR ((later.given_at, later.consent_id) > (c.given_at, c.consent_id)
                                      AND later.valid_from <= (now() AT TIME ZONE 'Europe/Amsterdam')::date)))
                   AS followed,
                   coalesce((SELECT code FROM member WHERE organisation_id = c.organisation_id), 'unknown') AS receiver,
                   CASE WHEN c.recorded_by IS NOT NULL THEN
                       coalesce((SELECT code FROM member WHERE organisation_id = c.recorded_by), 'unknown')
                   END AS recorder
            FROM consent c WHERE c.journey_id = $1\s""";
    private static final String SHOW = SHOWN + "AND c.consent_id = $2";
    private static final String LIST = SHOWN + """
            AND ($2::uuid IS NULL OR c.organisation_id = $2 OR c.recorded_by = $2)
            AND ($3::uuid IS NULL OR c.consent_id < $3)
            ORDER BY c.consent_id DESC LIMIT $4""";

    @Override
    public Uni<Void> add(Consent.Given consent) {
        return Rows.insert(ConsentRow.from(consent));
    }

    @Override
    public Uni<Optional<Consent>> find(JourneyId journey, ConsentId id) {
        return Rows.find(ConsentRow.class, id.value())
                .map(found -> found.map(ConsentRow::toDomain)
                        .filter(consent -> consent.terms().journey().equals(journey)));
    }

    /** Only the first of two withdrawals at the same moment finds the version it read. */
    @Override
    public Uni<Boolean> keep(Consent.Withdrawn consent) {
        return Rows.find(ConsentRow.class, consent.terms().id().value())
                .map(Optional::orElseThrow)
                .chain(row -> row.withdrawnAt == null
                        ? withdraw(row, consent)
                        : Uni.createFrom().item(false));
    }

    @Override
    public Uni<ShownConsent> show(JourneyId journey, ConsentId id) {
        return Sql.first(SHOW, PostgresConsents::shown, journey.value(), id.value())
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<List<ShownConsent>> list(
            JourneyId journey, Optional<OrganisationId> reader, Optional<UUID> after, int most) {
        return Sql.list(
                LIST,
                PostgresConsents::shown,
                journey.value(),
                Columns.orNull(reader.map(OrganisationId::value)),
                Columns.orNull(after),
                most);
    }

    private static Uni<Boolean> withdraw(ConsentRow row, Consent.Withdrawn consent) {
        row.withdrawnAt = Columns.time(consent.withdrawnAt());
        return Rows.update(row).replaceWith(true).onFailure(StaleVersion.class).recoverWithItem(false);
    }

    private static ShownConsent shown(Row row) {
        return new ShownConsent(
                ConsentRow.toDomain(row),
                row.getBoolean("followed"),
                row.getString("receiver"),
                row.getString("recorder"));
    }
}
