package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.Belonging;
import nl.sociaalpact.residentjourney.domain.Entry;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.domain.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * Folds facts in any order. A fact that belongs to a thing first takes the row of that thing, which tells what is known
 * of it and holds off every other fact about it until the commit; then it adds its line; then, if it told something new
 * about the thing, it tells the lines that came before it.
 */
final class TimelineFold {
    private static final String TAKE = """
            INSERT INTO timeline_part AS p (part_id, journey_id, in_error) VALUES ($1, $2, $3)
            ON CONFLICT (part_id) DO UPDATE
            SET journey_id = coalesce(excluded.journey_id, p.journey_id), in_error = p.in_error OR excluded.in_error
            RETURNING belongs_to, journey_id, in_error""";
    /** In the order of the ids, so that two cases never wait for each other. */
    private static final String PUT_INTO = """
            INSERT INTO timeline_part AS p (part_id, belongs_to)
            SELECT id, $2::uuid FROM unnest($1::uuid[]) AS id ORDER BY id
            ON CONFLICT (part_id) DO UPDATE SET belongs_to = coalesce(p.belongs_to, excluded.belongs_to)""";

    private static final String ADD = """
            INSERT INTO timeline_entry (source, aggregate_id, version, entry_id, journey_id, part_id, fact, occurred_at,
                                        by_organisation, parties, party_roles, life_domains, codes, open_to_consent,
                                        in_error)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            ON CONFLICT (source, aggregate_id, version) DO NOTHING""";
    private static final String ATTACH = """
            UPDATE timeline_entry SET journey_id = $2
            WHERE (part_id = $1 OR part_id IN (SELECT part_id FROM timeline_part WHERE belongs_to = $1))
              AND journey_id IS DISTINCT FROM $2""";
    private static final String DISOWN =
            "UPDATE timeline_entry SET in_error = true WHERE part_id = $1 AND NOT in_error";

    private TimelineFold() {}

    static Uni<Void> fold(Happening happening) {
        var entry = happening.entry();
        return switch (happening.belonging()) {
            case Belonging.OfJourney(var journey) -> add(entry, journey.value(), null, false);
            case Belonging.OfReferral referral -> ofReferral(entry, referral);
            case Belonging.OfSignalCase signalCase -> ofSignalCase(entry, signalCase);
            case Belonging.OfSignal(var signal) -> ofSignal(entry, signal.value());
        };
    }

    private static Uni<Void> ofReferral(Entry entry, Belonging.OfReferral of) {
        var mistake = entry.fact() == Fact.REFERRAL_ENTERED_IN_ERROR;
        var id = of.referral().value();
        return take(id, of.journey().value(), mistake)
                .chain(known -> add(entry, of.journey().value(), id, known.inError))
                .chain(() -> mistake ? Sql.update(DISOWN, id).replaceWithVoid() : nothing());
    }

    private static Uni<Void> ofSignalCase(Entry entry, Belonging.OfSignalCase of) {
        var id = of.signalCase().value();
        var told = of.journey().map(journey -> journey.value());
        return take(id, Columns.orNull(told), false)
                .chain(known -> add(entry, known.journey, id, false)
                        .chain(() -> putInto(of.signals(), id))
                        .chain(() -> attach(
                                id, known, told.isPresent() || !of.signals().isEmpty())));
    }

    private static Uni<Void> ofSignal(Entry entry, UUID signal) {
        return take(signal, null, false)
                .chain(known -> known.whole == null ? Uni.createFrom().item(known) : take(known.whole, null, false))
                .chain(known -> add(entry, known.journey, signal, false));
    }

    private static Uni<Known> take(UUID part, @Nullable UUID journey, boolean mistake) {
        return Sql.first(TAKE, Known::from, part, journey, mistake).map(Optional::orElseThrow);
    }

    private static Uni<Void> putInto(List<SignalId> signals, UUID signalCase) {
        var ids = signals.stream().map(SignalId::value).toArray(UUID[]::new);
        return ids.length == 0
                ? nothing()
                : Sql.update(PUT_INTO, ids, signalCase).replaceWithVoid();
    }

    private static Uni<Void> attach(UUID part, Known known, boolean toldSomething) {
        return known.journey == null || !toldSomething
                ? nothing()
                : Sql.update(ATTACH, part, known.journey).replaceWithVoid();
    }

    private static Uni<Void> add(Entry entry, @Nullable UUID journey, @Nullable UUID part, boolean inError) {
        var key = entry.key();
        var by = entry.by();
        Sql.alongWithCommit(
                ADD,
                key.source(),
                key.aggregate(),
                key.version(),
                key.id(),
                journey,
                part,
                entry.fact().code(),
                Columns.time(entry.occurredAt()),
                by == null ? null : by.value(),
                entry.parties().stream()
                        .map(party -> party.organisation().value())
                        .toArray(UUID[]::new),
                entry.parties().stream().map(party -> party.role().code()).toArray(String[]::new),
                Columns.texts(entry.lifeDomains()),
                new JsonObject(new HashMap<>(entry.codes())),
                entry.fact().openToConsent(),
                inError);
        return nothing();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /**
     * What is known of a thing.
     *
     * @param whole the thing it is part of
     */
    private record Known(@Nullable UUID whole, @Nullable UUID journey, boolean inError) {
        static Known from(Row row) {
            return new Known(row.getUUID("belongs_to"), row.getUUID("journey_id"), row.getBoolean("in_error"));
        }
    }
}
