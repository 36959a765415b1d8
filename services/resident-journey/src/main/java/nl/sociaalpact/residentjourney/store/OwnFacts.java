package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.Closure;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.Contradiction;
import nl.sociaalpact.residentjourney.domain.ContradictionId;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.domain.JourneyEvent;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import nl.sociaalpact.residentjourney.domain.ReferralSoFar;
import nl.sociaalpact.residentjourney.domain.Verdict;
import nl.sociaalpact.residentjourney.domain.VerdictCode;
import nl.sociaalpact.residentjourney.domain.VerdictId;

/** The facts that this service owns, read from its own records: a rebuild has them from nowhere else. */
final class OwnFacts {
    private static final String CONSENTS = """
            SELECT consent_id, journey_id, organisation_id, life_domain, purpose, level, given_at, valid_from, valid_until,
                   recorded_by, withdrawn_at
            FROM consent WHERE given_at >= $1 OR withdrawn_at >= $1""";
    /** Whom a verdict is about stands in the lines of its referral, which are all alike in that. */
    private static final String VERDICTS = """
            SELECT v.verdict_id, v.journey_id, v.referral_id, v.verdict, v.given_at, e.parties, e.party_roles, e.life_domains
            FROM verdict v CROSS JOIN LATERAL (
                SELECT parties, party_roles, life_domains FROM shadow.timeline_entry
                WHERE part_id = v.referral_id AND fact LIKE 'referral-%' ORDER BY version DESC LIMIT 1) e
            WHERE v.given_at >= $1""";

    /** What was contradicted stands in the lines of the referral and of the verdict, which come first. */
    private static final String CONTRADICTIONS = """
            SELECT c.contradiction_id, c.journey_id, c.referral_id, c.noticed_at, e.fact, e.codes, e.parties, e.party_roles,
                   e.life_domains, e.said
            FROM contradiction c CROSS JOIN LATERAL (
                SELECT ended.fact, ended.codes, ended.parties, ended.party_roles, ended.life_domains, said.codes AS said
                FROM shadow.timeline_entry ended JOIN shadow.timeline_entry said USING (part_id)
                WHERE part_id = c.referral_id AND ended.fact IN ('referral-completed', 'referral-failed')
                  AND said.fact = 'verdict-given' ORDER BY ended.version DESC LIMIT 1) e
            WHERE c.noticed_at >= $1""";

    private OwnFacts() {}

    static Uni<List<Happening>> since(Instant moment, String source) {
        return Sql.list(CONSENTS, ConsentRow::toDomain, Columns.time(moment))
                .chain(consents -> Sql.list(VERDICTS, OwnFacts::verdict, Columns.time(moment))
                        .map(verdicts -> happenings(consents, verdicts, source)));
    }

    /** The facts that rest on those of {@link #since}. */
    static Uni<List<Happening>> after(Instant moment, String source) {
        return Sql.list(CONTRADICTIONS, OwnFacts::contradiction, Columns.time(moment))
                .map(events ->
                        events.stream().map(event -> event.happening(source)).toList());
    }

    private static JourneyEvent contradiction(Row row) {
        return new JourneyEvent.JourneyContradicted(new Contradiction(
                new ContradictionId(row.getUUID("contradiction_id")),
                new ReferralId(row.getUUID("referral_id")),
                new Closure(
                        new JourneyId(row.getUUID("journey_id")),
                        new ReferralSoFar(LineRow.parties(row), Set.of(row.getArrayOfStrings("life_domains")), true),
                        Fact.of(row.getString("fact")).orElseThrow(),
                        Optional.ofNullable(row.getJsonObject("codes").getString("outcomeCode")),
                        VerdictCode.of(row.getJsonObject("said").getString("verdict")),
                        row.getOffsetDateTime("noticed_at").toInstant())));
    }

    private static List<Happening> happenings(List<Consent> consents, List<JourneyEvent> verdicts, String source) {
        var events = new ArrayList<>(verdicts);
        consents.stream().flatMap(OwnFacts::events).forEach(events::add);
        return events.stream().map(event -> event.happening(source)).toList();
    }

    private static Stream<JourneyEvent> events(Consent consent) {
        var given = new JourneyEvent.ConsentGiven(consent.terms());
        return switch (consent) {
            case Consent.Given standing -> Stream.of(given);
            case Consent.Withdrawn(var terms, var at) -> Stream.of(given, new JourneyEvent.ConsentWithdrawn(terms, at));
        };
    }

    private static JourneyEvent verdict(Row row) {
        return new JourneyEvent.VerdictGiven(
                new Verdict(
                        new VerdictId(row.getUUID("verdict_id")),
                        new JourneyId(row.getUUID("journey_id")),
                        new ReferralId(row.getUUID("referral_id")),
                        VerdictCode.of(row.getString("verdict")),
                        row.getOffsetDateTime("given_at").toInstant()),
                new ReferralSoFar(LineRow.parties(row), Set.of(row.getArrayOfStrings("life_domains")), true));
    }
}
