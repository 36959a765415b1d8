package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Consent;
import nl.sociaalpact.referral.domain.ConsentId;
import nl.sociaalpact.referral.usecase.Consents;

@ApplicationScoped
class PostgresConsents implements Consents {
    private static final String PUT = """
            INSERT INTO consent (id, journey_id, organisation_id, life_domain, level, given_at, valid_from, valid_until)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (id) DO UPDATE SET life_domain = excluded.life_domain, level = excluded.level,
                given_at = excluded.given_at, valid_from = excluded.valid_from, valid_until = excluded.valid_until""";
    /** A withdrawal ends whatever was given before it; the topic has one resident's facts in order. */
    private static final String REMOVE = """
            DELETE FROM consent c USING consent withdrawn
            WHERE withdrawn.id = $1 AND c.journey_id = withdrawn.journey_id
              AND c.organisation_id = withdrawn.organisation_id AND c.life_domain = withdrawn.life_domain""";

    @Override
    public Uni<Void> put(Consent consent) {
        return Sql.update(
                        PUT,
                        consent.id().value(),
                        consent.journey().value(),
                        consent.organisation().value(),
                        consent.lifeDomain(),
                        consent.level(),
                        consent.givenAt().atOffset(ZoneOffset.UTC),
                        consent.validFrom(),
                        consent.validUntil())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(ConsentId consent) {
        return Sql.update(REMOVE, consent.value()).replaceWithVoid();
    }
}
