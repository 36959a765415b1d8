package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Shows a resident the own records at their owner, as long as a copy that was asked for is open. */
@ApplicationScoped
class ReadCopy {
    private static final Pattern WORD = Pattern.compile("_([a-z])");
    private static final String JOURNEY = "SELECT journey FROM copied_journey() AS journey WHERE journey IS NOT NULL";
    private static final String WITH_TERM = """
            SELECT shown.record_id, shown.content, retain_until(p.counts_from, p.rule) AS retain_until, r.source
            FROM (%s) shown
            JOIN personal_record p ON p.record_id = shown.record_id AND p.kind = '%s'
            JOIN retention_rule r ON r.id = p.rule
            ORDER BY shown.record_id LIMIT 1000""";

    private final PersonalRecords records;
    private final UnitOfWork work;

    ReadCopy(PersonalRecords records, UnitOfWork work) {
        this.records = records;
        this.work = work;
    }

    /** Every own record; absent when no copy is open for this subject. */
    Uni<Optional<List<CopiedRecordView>>> handle(UUID subject) {
        return work.inTransaction(
                new Scope.Subject(subject),
                () -> Sql.first(JOURNEY, row -> row.getUUID("journey"))
                        .chain(found -> found.map(journey -> all(journey).map(Optional::of))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<List<CopiedRecordView>> all(UUID journey) {
        return Multi.createFrom()
                .iterable(records.kinds())
                .onItem()
                .transformToUniAndConcatenate(kind -> ofKind(kind, journey))
                .collect()
                .asList()
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Uni<List<CopiedRecordView>> ofKind(PersonalRecords.Kind kind, UUID journey) {
        return Sql.list(WITH_TERM.formatted(kind.show(), kind.name()), row -> view(kind.name(), row), journey);
    }

    private static CopiedRecordView view(String kind, Row row) {
        return new CopiedRecordView(
                kind,
                row.getUUID("record_id"),
                row.getLocalDate("retain_until"),
                row.getString("source"),
                named((JsonObject) row.getJson("content")));
    }

    /** The columns under the names that the interface uses; what is empty is left out. */
    private static Map<String, @Nullable Object> named(JsonObject columns) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        columns.stream()
                .filter(column -> column.getValue() != null)
                .forEach(column -> named.put(
                        WORD.matcher(column.getKey())
                                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT)),
                        value(column.getValue())));
        return named;
    }

    private static Object value(Object value) {
        return switch (value) {
            case JsonObject object -> named(object);
            case JsonArray list -> list.stream().map(ReadCopy::value).toList();
            default -> value;
        };
    }
}
