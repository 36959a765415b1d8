package nl.sociaalpact.residentjourney;

import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.TestDatabase;

/** The database of this service, as a test empties it and looks into it. */
public final class JourneyDatabase {
    private JourneyDatabase() {}

    /** Empties everything. The access log refuses that to everybody, so its triggers are passed by. */
    public static void reset() {
        TestDatabase.execute("SET session_replication_role = replica;"
                + " TRUNCATE processing_user, processing_log, access_to_seal, access_chain, access_root, decision_log, mandate,"
                + " emergency_access,"
                + " contradiction, verdict, timeline_entry, timeline_part, consent,"
                + " journey_link, link_attempt, invitation,"
                + " journey_rebuild, journey_rebuild_owner, journey_rebuild_difference,"
                + " rights_request, rights_confirmation, erasure_order,"
                + " erasure_exception, copy_order, destruction_list, destruction_item, legal_hold");
        TestDatabase.reset();
    }

    /** The timeline of a journey in a form that two databases can be compared by, newest first. */
    public static List<String> timeline(UUID journey) {
        return TestDatabase.query(String.class, """
                SELECT concat_ws(' | ', to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), source,
                                 aggregate_id, version, entry_id, fact, by_organisation, parties, party_roles,
                                 life_domains, codes, in_error)
                FROM timeline_entry WHERE journey_id = ?
                ORDER BY occurred_at DESC, source DESC, aggregate_id DESC, version DESC""", journey);
    }

    /** How often a resident's data was touched, by activity. */
    public static List<String> loggedActivities() {
        return TestDatabase.query(String.class, "SELECT name FROM processing_log ORDER BY log_id");
    }
}
