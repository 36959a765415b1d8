package nl.sociaalpact.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.sociaalpact.lib.retention.PersonalRecords;

/** What intake keeps about people. */
@ApplicationScoped
class IntakeRecords implements PersonalRecords {
    private static final String FORGET_WHO = """
            DELETE FROM identity_index i
            WHERE cardinality($1::uuid[]) > 0 AND NOT EXISTS (SELECT 1 FROM resident r WHERE r.journey_id = i.journey_id)""";

    /** Who wrote it down is left out: that is somebody else's data. */
    private static final String SHOW_QUESTION = """
            SELECT q.id AS record_id,
                   to_jsonb(q) - ARRAY['id', 'owner_org', 'journey_id', 'recorded_by_client', 'recorded_by_subject']
                   || jsonb_build_object(
                       'organisation', (SELECT code FROM member m WHERE m.organisation_id = q.owner_org),
                       'debts', (SELECT coalesce(jsonb_agg(to_jsonb(d) - ARRAY['owner_org', 'help_question_id', 'place']
                                                           ORDER BY d.place), '[]')
                                 FROM debt d WHERE d.owner_org = q.owner_org AND d.help_question_id = q.id)) AS content
            FROM help_question q WHERE q.journey_id = $1""";

    private static final String SHOW_RESIDENT = """
            SELECT r.id AS record_id,
                   to_jsonb(r) - ARRAY['id', 'owner_org', 'journey_id', 'registered_by_client', 'registered_by_subject',
                                       'version']
                   || jsonb_build_object(
                       'organisation', (SELECT code FROM member m WHERE m.organisation_id = r.owner_org)) AS content
            FROM resident r WHERE r.journey_id = $1""";

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("help-question", List.of("DELETE FROM help_question WHERE id = ANY($1)"), SHOW_QUESTION),
                new Kind("resident", List.of("DELETE FROM resident WHERE id = ANY($1)", FORGET_WHO), SHOW_RESIDENT));
    }

    @Override
    public Set<String> rules() {
        return Set.of("support-file", "youth-file");
    }
}
