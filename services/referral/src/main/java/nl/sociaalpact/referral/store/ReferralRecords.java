package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.retention.PersonalRecords;

/** What this service keeps about people: referrals with their history, and copies of consents. */
@ApplicationScoped
class ReferralRecords implements PersonalRecords {

    /** Accounts of workers and numbers of the platform are left out. */
    private static final String SHOW = """
            SELECT r.id AS record_id,
                   to_jsonb(r) - ARRAY['id', 'version', 'journey_id', 'requester_org', 'target_org', 'service_id',
                                       'consent_id', 'replaces', 'part_of', 'clocks']
                   || jsonb_build_object(
                       'requester', (SELECT code FROM member m WHERE m.organisation_id = r.requester_org),
                       'target', (SELECT code FROM member m WHERE m.organisation_id = r.target_org),
                       'history', (SELECT coalesce(jsonb_agg(to_jsonb(c) - ARRAY['id', 'referral_id', 'by_org', 'account']
                                                             ORDER BY c.id), '[]')
                                   FROM status_change c WHERE c.referral_id = r.id)) AS content
            FROM referral r WHERE r.journey_id = $1""";

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("referral", List.of("DELETE FROM referral WHERE id = ANY($1)"), SHOW));
    }

    @Override
    public Set<String> rules() {
        return Set.of("support-file", "youth-file", "referral-without-help");
    }

    @Override
    public Uni<Void> forget(UUID journey) {
        return Sql.update("DELETE FROM consent WHERE journey_id = $1", journey).replaceWithVoid();
    }
}
