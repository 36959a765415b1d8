package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Consent;
import nl.sociaalpact.referral.domain.ConsentId;
import nl.sociaalpact.referral.usecase.Consents;

@ApplicationScoped
class PostgresConsents implements Consents {
    private static final String PUT = """
            INSERT INTO consent (id, journey_id, organisation_id, life_domain, valid_until)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET life_domain = excluded.life_domain, valid_until = excluded.valid_until""";
    private static final String REMOVE = "DELETE FROM consent WHERE id = $1";

    @Override
    public Uni<Void> put(Consent consent) {
        return Sql.update(
                        PUT,
                        consent.id().value(),
                        consent.journey().value(),
                        consent.organisation().value(),
                        consent.lifeDomain(),
                        consent.validUntil())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(ConsentId consent) {
        return Sql.update(REMOVE, consent.value()).replaceWithVoid();
    }
}
