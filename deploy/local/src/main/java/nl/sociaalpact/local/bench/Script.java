package nl.sociaalpact.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The SQL of opening a help question, statement by statement, as a script of pgbench: a value is {@code :name}, and what
 * pgbench cannot make the server does: {@code uuidv7()} for a new id, {@code now()} for the time. Everything else is the
 * service's own text, and {@link StatementProbe} holds the script to that.
 */
final class Script {
    private static final String FILE = "open-help-question.sql";
    private static final Pattern VARIABLE = Pattern.compile("(?<![:\\w]):([a-z_]+)");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+|(?<![:\\w]):[a-z_]+|uuidv7\\(\\)|now\\(\\)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Once per client, in its first transaction: the values that stay the same. */
    private static final String PROLOGUE = """
            \\if :ready = 0
            SELECT * FROM bench.parameters WHERE client = :client_id \\gset
            \\set ready 1
            \\endif
            \\set key random(%d, %d)
            """.formatted(HttpLoad.LOWEST_KEY, HttpLoad.HIGHEST_KEY);

    private final List<String> statements;

    private Script(List<String> statements) {
        this.statements = statements;
    }

    static Script read() {
        try (var file = Script.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Script of(String text) {
        return new Script(Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList());
    }

    List<String> statements() {
        return statements;
    }

    String forPgbench() {
        return PROLOGUE + String.join(";\n", statements) + ";\n";
    }

    /** For JDBC: the statement with a question mark for each value, and the names of the values in that order. */
    record Prepared(String sql, List<String> names) {}

    List<Prepared> forJdbc() {
        return statements.stream().map(Script::prepared).toList();
    }

    private static Prepared prepared(String statement) {
        var names = new ArrayList<String>();
        var sql = VARIABLE.matcher(statement).replaceAll(found -> {
            names.add(found.group(1));
            return "?";
        });
        return new Prepared(sql, names);
    }

    /** The statement without its values and its line breaks. */
    static String normalised(String statement) {
        return SPACE.matcher(VALUE.matcher(statement).replaceAll("?"))
                .replaceAll(" ")
                .strip();
    }
}
