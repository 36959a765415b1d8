package nl.sociaalpact.earlysignalling.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.sociaalpact.lib.retention.PersonalRecords;

/**
 * What this service keeps about people: signals and signal cases. A signal that nobody linked to a resident is not found
 * by that resident's journey; it ends by its own rule.
 */
@ApplicationScoped
class SignallingRecords implements PersonalRecords {

    private static final String SHOW_SIGNAL = """
            SELECT s.id AS record_id,
                   to_jsonb(s) - ARRAY['id', 'reporter_id', 'municipality_id', 'partner_signal_id', 'version']
                   || jsonb_build_object('reporter', (SELECT code FROM member m WHERE m.organisation_id = s.reporter_id))
                   AS content
            FROM signal s JOIN signal_case_signal l ON l.signal_id = s.id
            JOIN signal_case c ON c.id = l.signal_case_id WHERE c.journey_id = $1""";
    private static final String SHOW_CASE = """
            SELECT c.id AS record_id,
                   to_jsonb(c) - ARRAY['id', 'matching_run_id', 'municipality_id', 'assigned_organisation_id', 'journey_id',
                                       'version']
                   || jsonb_build_object(
                       'organisation', (SELECT code FROM member m WHERE m.organisation_id = c.assigned_organisation_id),
                       'contactAttempts', (SELECT coalesce(jsonb_agg(to_jsonb(a) - ARRAY['id', 'signal_case_id',
                                                           'assigned_organisation_id', 'municipality_id']
                                                           ORDER BY a.attempted_at), '[]')
                                           FROM contact_attempt a WHERE a.signal_case_id = c.id)) AS content
            FROM signal_case c WHERE c.journey_id = $1""";

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("signal", List.of("DELETE FROM signal WHERE id = ANY($1)"), SHOW_SIGNAL),
                new Kind("signal-case", List.of("DELETE FROM signal_case WHERE id = ANY($1)"), SHOW_CASE));
    }

    @Override
    public Set<String> rules() {
        return Set.of("signal-not-taken-up", "signal-without-help", "debt-help-file");
    }
}
