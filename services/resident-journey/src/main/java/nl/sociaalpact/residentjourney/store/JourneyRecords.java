package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sociaalpact.lib.retention.Erasure;
import nl.sociaalpact.lib.retention.PersonalRecords;
import nl.sociaalpact.residentjourney.usecase.RightsRequests;

/** What this service keeps about people: whole journeys. The access log keeps its own term, under pseudonyms. */
@ApplicationScoped
class JourneyRecords implements PersonalRecords {
    private static final String SERVICE = "resident-journey";
    private static final String OF_JOURNEYS = " WHERE journey_record(journey_id) = ANY($1)";
    /** Signals have no journey of their own: they go with the case that they are part of. */
    private static final String PARTS_OF_PARTS = """
            DELETE FROM timeline_part
            WHERE journey_id IS NULL
              AND belongs_to IN (SELECT part_id FROM timeline_part WHERE journey_record(journey_id) = ANY($1))""";

    private static final String SHOW = """
            SELECT journey_record($1) AS record_id,
                   jsonb_build_object(
                       'timeline', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                        'fact', e.fact, 'occurred_at', e.occurred_at, 'life_domains', to_jsonb(e.life_domains),
                                        'codes', e.codes) ORDER BY e.occurred_at), '[]')
                                    FROM timeline_entry e WHERE e.journey_id = $1),
                       'consents', (SELECT coalesce(jsonb_agg(to_jsonb(c) - ARRAY['consent_id', 'journey_id', 'organisation_id',
                                        'recorded_by', 'version'] || jsonb_build_object('organisation',
                                        (SELECT code FROM member m WHERE m.organisation_id = c.organisation_id))
                                        ORDER BY c.given_at), '[]')
                                    FROM consent c WHERE c.journey_id = $1),
                       'verdicts', (SELECT coalesce(jsonb_agg(to_jsonb(v) - ARRAY['verdict_id', 'journey_id']
                                        ORDER BY v.given_at), '[]')
                                    FROM verdict v WHERE v.journey_id = $1)) AS content""";

    private final RightsRequests requests;

    JourneyRecords(RightsRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Kind> kinds() {
        var tables = Stream.of(
                        "timeline_part",
                        "timeline_entry",
                        "contradiction",
                        "verdict",
                        "consent",
                        "emergency_access",
                        "journey_link",
                        "invitation")
                .map(table -> "DELETE FROM " + table + OF_JOURNEYS);
        return List.of(new Kind(
                "journey", Stream.concat(Stream.of(PARTS_OF_PARTS), tables).toList(), SHOW));
    }

    @Override
    public Set<String> rules() {
        return Set.of("support-file", "youth-file");
    }

    @Override
    public Uni<Void> erased(Erasure erasure) {
        return requests.confirm(SERVICE, erasure);
    }
}
