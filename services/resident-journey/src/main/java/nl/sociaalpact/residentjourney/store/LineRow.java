package nl.sociaalpact.residentjourney.store;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sociaalpact.residentjourney.domain.Entry;
import nl.sociaalpact.residentjourney.domain.EntryKey;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Party;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import org.jspecify.annotations.Nullable;

/** A line of a timeline as its table keeps it. */
final class LineRow {
    /** The columns of a line, with the public names of the organisations beside their ids. */
    static final String COLUMNS = """
            e.source, e.aggregate_id, e.version, e.part_id, e.fact, e.occurred_at, e.by_organisation, e.parties,
            e.party_roles, e.life_domains, e.codes, e.in_error,
            (SELECT m.code FROM member m WHERE m.organisation_id = e.by_organisation) AS by_code,
            ARRAY(SELECT m.code FROM unnest(e.parties) WITH ORDINALITY AS party (id, place)
                  LEFT JOIN member m ON m.organisation_id = party.id ORDER BY party.place) AS party_codes""";

    private LineRow() {}

    static Line toDomain(Row row) {
        var fact = Fact.of(row.getString("fact")).orElseThrow(() -> new IllegalStateException("unknown fact"));
        return new Line(entry(row, fact), referral(row, fact), row.getBoolean("in_error"), organisationCodes(row));
    }

    static List<Party> parties(Row row) {
        var ids = row.getArrayOfUUIDs("parties");
        var roles = row.getArrayOfStrings("party_roles");
        return IntStream.range(0, ids.length)
                .mapToObj(place -> new Party(new OrganisationId(ids[place]), Party.Role.of(roles[place])))
                .toList();
    }

    static Map<String, String> codes(JsonObject codes) {
        return codes.fieldNames().stream().collect(Collectors.toUnmodifiableMap(name -> name, codes::getString));
    }

    private static Entry entry(Row row, Fact fact) {
        return new Entry(
                new EntryKey(row.getString("source"), row.getUUID("aggregate_id"), row.getLong("version")),
                fact,
                row.getOffsetDateTime("occurred_at").toInstant(),
                organisation(row.getUUID("by_organisation")),
                parties(row),
                Set.of(row.getArrayOfStrings("life_domains")),
                codes(row.getJsonObject("codes")));
    }

    private static @Nullable ReferralId referral(Row row, Fact fact) {
        return fact.isAboutReferral() ? new ReferralId(row.getUUID("part_id")) : null;
    }

    private static Map<OrganisationId, String> organisationCodes(Row row) {
        var names = new HashMap<OrganisationId, String>();
        var ids = row.getArrayOfUUIDs("parties");
        var codes = row.getArrayOfStrings("party_codes");
        for (var place = 0; place < ids.length; place++) {
            putKnown(names, ids[place], codes[place]);
        }
        putKnown(names, row.getUUID("by_organisation"), row.getString("by_code"));
        return Map.copyOf(names);
    }

    private static void putKnown(Map<OrganisationId, String> names, @Nullable UUID id, @Nullable String code) {
        if (id != null && code != null) {
            names.put(new OrganisationId(id), code);
        }
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}
