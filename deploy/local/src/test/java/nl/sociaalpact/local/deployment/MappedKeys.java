package nl.sociaalpact.local.deployment;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The keys of a configuration interface, read from its source. Of groups, which are interfaces inside it, only the prefix is known.
 *
 * @param prefix what all its keys start with
 * @param keys each key, and whether the service cannot start without a value
 */
record MappedKeys(String prefix, Map<String, Boolean> keys) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern MAPPING =
            Pattern.compile("@ConfigMapping\\(\\s*prefix\\s*=\\s*\"([^\"]+)\"[^{]*\\{(.*)", Pattern.DOTALL);
    private static final Pattern METHOD =
            Pattern.compile("((?:@\\w+(?:\\([^()]*\\))?\\s+)*)([A-Za-z][\\w.]*(?:<[^;(]*>)?)\\s+(\\w+)\\(\\);");
    private static final Pattern OTHER_NAME = Pattern.compile("@WithName\\(\"([^\"]+)\"\\)");

    static MappedKeys in(String source) {
        var mapping = MAPPING.matcher(COMMENT.matcher(source).replaceAll(""));
        if (!mapping.find()) {
            return new MappedKeys("", Map.of());
        }
        var body = mapping.group(2);
        var keys = new TreeMap<String, Boolean>();
        METHOD.matcher(body.split("\\binterface\\b")[0])
                .results()
                .filter(method -> !body.contains("interface " + method.group(2) + " "))
                .forEach(method -> keys.put(mapping.group(1) + "." + name(method), required(method)));
        return new MappedKeys(mapping.group(1), keys);
    }

    private static String name(MatchResult method) {
        var other = OTHER_NAME.matcher(method.group(1));
        return other.find()
                ? other.group(1)
                : method.group(3).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static boolean required(MatchResult method) {
        return !method.group(1).contains("@WithDefault(") && !method.group(2).matches("(Optional|Map|List|Set).*");
    }
}
