package nl.sociaalpact.residentjourney.store;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Belonging;
import nl.sociaalpact.residentjourney.domain.Entry;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A page of facts in the form in which a rebuild writes them: every line, and what the page tells of the things that lines
 * belong to. It says the same as {@link TimelineFold}, a page at a time.
 */
final class ShadowPage {
    private final JsonArray lines = new JsonArray();
    private final Map<UUID, Thing> things = new LinkedHashMap<>();
    private final Set<UUID> placed = new LinkedHashSet<>();
    private final List<UUID> mistakes = new ArrayList<>();

    ShadowPage(List<Happening> happenings) {
        happenings.forEach(this::take);
    }

    JsonArray lines() {
        return lines;
    }

    JsonArray things() {
        var rows = new JsonArray();
        things.forEach((id, thing) -> rows.add(new JsonObject()
                .put("part_id", id.toString())
                .put("belongs_to", text(thing.whole))
                .put("journey_id", text(thing.journey))
                .put("in_error", thing.inError)));
        return rows;
    }

    /** The things whose journey the page may have told. */
    UUID[] placed() {
        return placed.toArray(UUID[]::new);
    }

    /** The things that were, or may have been before, entered in error. */
    UUID[] doubtful() {
        return mistakes.toArray(UUID[]::new);
    }

    private void take(Happening happening) {
        var entry = happening.entry();
        switch (happening.belonging()) {
            case Belonging.OfJourney(var journey) -> line(entry, journey.value(), null);
            case Belonging.OfReferral(var journey, var referral) -> {
                var mistake = entry.fact() == Fact.REFERRAL_ENTERED_IN_ERROR;
                tell(referral.value(), new Thing(null, journey.value(), mistake));
                mistakes.add(referral.value());
                line(entry, journey.value(), referral.value());
            }
            case Belonging.OfSignalCase(var signalCase, var journey, var signals) -> {
                place(signalCase.value(), new Thing(null, Columns.orNull(journey.map(id -> id.value())), false));
                signals.forEach(signal -> place(signal.value(), new Thing(signalCase.value(), null, false)));
                line(entry, null, signalCase.value());
            }
            case Belonging.OfSignal(var signal) -> {
                place(signal.value(), new Thing(null, null, false));
                line(entry, null, signal.value());
            }
        }
    }

    private void place(UUID id, Thing thing) {
        placed.add(id);
        tell(id, thing);
    }

    private void tell(UUID id, Thing thing) {
        things.merge(id, thing, Thing::and);
    }

    private void line(Entry entry, @Nullable UUID journey, @Nullable UUID part) {
        var key = entry.key();
        var by = entry.by();
        var parties = new JsonArray();
        var roles = new JsonArray();
        entry.parties().forEach(party -> {
            parties.add(party.organisation().value().toString());
            roles.add(party.role().code());
        });
        lines.add(new JsonObject()
                .put("source", key.source())
                .put("aggregate_id", key.aggregate().toString())
                .put("version", key.version())
                .put("entry_id", key.id().toString())
                .put("journey_id", text(journey))
                .put("part_id", text(part))
                .put("fact", entry.fact().code())
                .put("occurred_at", entry.occurredAt().toString())
                .put("by_organisation", text(by == null ? null : by.value()))
                .put("parties", parties)
                .put("party_roles", roles)
                .put("life_domains", new JsonArray(List.of(Columns.texts(entry.lifeDomains()))))
                .put("codes", new JsonObject(new HashMap<>(entry.codes())))
                .put("open_to_consent", entry.fact().openToConsent()));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** What is known of a thing, as {@code timeline_part} keeps it. */
    private record Thing(@Nullable UUID whole, @Nullable UUID journey, boolean inError) {
        Thing and(Thing later) {
            return new Thing(
                    whole == null ? later.whole : whole,
                    later.journey == null ? journey : later.journey,
                    inError || later.inError);
        }
    }
}
