package nl.sociaalpact.lib.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Holds the configured rules against those that the service needs, and gives them to the database. */
@ApplicationScoped
class RetentionRules {
    private static final String KEY = "pact.retention.rules.";
    private static final int SHORTEST_SOURCE = 10;
    private static final String KEEP = """
            INSERT INTO retention_rule (id, months, days, source) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET months = excluded.months, days = excluded.days, source = excluded.source""";

    private final RetentionConfig config;
    private final PersonalRecords records;
    private final DataSource database;

    RetentionRules(RetentionConfig config, PersonalRecords records, DataSource database) {
        this.config = config;
        this.records = records;
        this.database = database;
    }

    void start(@Observes StartupEvent event) throws SQLException {
        var needed = complete(records.rules(), config.rules());
        var unused = term("pact.retention.erasure-decision", config.erasureDecision());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            for (var rule : needed.entrySet()) {
                statement.setString(1, rule.getKey());
                statement.setInt(2, Math.toIntExact(rule.getValue().term.toTotalMonths()));
                statement.setInt(3, rule.getValue().term.getDays());
                statement.setString(4, rule.getValue().source);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * The needed rules.
     *
     * @throws MissingRetentionRule when one has no term or no source
     */
    static Map<String, Checked> complete(Set<String> needed, Map<String, RetentionConfig.Rule> configured) {
        var complete = new TreeMap<String, Checked>();
        needed.forEach(id -> complete.put(id, checked(KEY + id, configured.get(id))));
        return complete;
    }

    /** The term of a rule that must be there. */
    static Period term(String key, RetentionConfig.@Nullable Rule rule) {
        return checked(key, rule).term;
    }

    private static Checked checked(String key, RetentionConfig.@Nullable Rule rule) {
        if (rule == null) {
            throw new MissingRetentionRule(key);
        }
        var term = rule.term().filter(given -> !given.isNegative());
        var source = rule.source().map(String::strip).filter(given -> given.length() >= SHORTEST_SOURCE);
        return new Checked(
                term.orElseThrow(() -> new MissingRetentionRule(key)),
                source.orElseThrow(() -> new MissingRetentionRule(key)));
    }

    record Checked(Period term, String source) {}
}
