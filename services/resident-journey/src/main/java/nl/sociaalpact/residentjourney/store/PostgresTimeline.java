package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import nl.sociaalpact.residentjourney.domain.ReferralSoFar;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import nl.sociaalpact.residentjourney.usecase.Timeline;

/** Timelines in PostgreSQL. */
@ApplicationScoped
class PostgresTimeline implements Timeline {
    private static final String IS_INVOLVED = """
            SELECT EXISTS (SELECT 1 FROM timeline_entry
                           WHERE journey_id = $1 AND parties @> ARRAY[$2]::uuid[] AND NOT in_error
                             AND fact = ANY ($3)) AS involved""";
    /** The lock on the referral's row keeps what is said of it true until the commit. */
    private static final String REFERRAL = """
            WITH part AS MATERIALIZED (
                SELECT part_id, in_error FROM timeline_part WHERE part_id = $1 AND journey_id = $2 FOR UPDATE)
            SELECT e.parties, e.party_roles, e.life_domains,
                   NOT part.in_error AND EXISTS (
                       SELECT 1 FROM timeline_entry f WHERE f.part_id = $1 AND f.journey_id = $2
                         AND f.fact IN ('referral-completed', 'referral-failed')) AS finished
            FROM part JOIN timeline_entry e ON e.part_id = part.part_id
            WHERE e.journey_id = $2 AND e.fact LIKE 'referral-%'
            ORDER BY e.version DESC LIMIT 1""";

    @Override
    public Uni<Void> fold(Happening happening) {
        return TimelineFold.fold(happening);
    }

    @Override
    public Uni<Boolean> isInvolved(JourneyId journey, OrganisationId organisation) {
        var facts = Fact.involving().toArray(String[]::new);
        return Sql.first(IS_INVOLVED, row -> row.getBoolean("involved"), journey.value(), organisation.value(), facts)
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<Part> seenBy(
            OrganisationId organisation, JourneyId journey, Purpose purpose, Optional<UUID> after, int most) {
        return TimelinePages.seenBy(organisation, journey, purpose, after, most);
    }

    @Override
    public Uni<List<Line>> whole(JourneyId journey, Optional<UUID> after, int most) {
        return TimelinePages.whole(journey, after, most);
    }

    @Override
    public Uni<Optional<ReferralSoFar>> referral(JourneyId journey, ReferralId referral) {
        return Sql.first(
                REFERRAL,
                row -> new ReferralSoFar(
                        LineRow.parties(row),
                        Set.of(row.getArrayOfStrings("life_domains")),
                        row.getBoolean("finished")),
                referral.value(),
                journey.value());
    }
}
