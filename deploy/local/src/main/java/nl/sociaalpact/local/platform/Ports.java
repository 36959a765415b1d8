package nl.sociaalpact.local.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sociaalpact.local.part.FreePort;
import nl.sociaalpact.local.part.PlatformFailure;

/** The port of each part. A service has a second one for health and metrics, named {@code <service>-management}. */
public record Ports(Map<String, Integer> numbers) {
    static final String MANAGEMENT = "-management";
    private static final int MANAGEMENT_OFFSET = 1000;
    private static final int HIGHEST = 65_535;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public static Ports standard() {
        var numbers = new LinkedHashMap<>(Map.of("postgres", 15432, "kafka", 19092, "keycloak", 18080));
        var next = 8081;
        for (var service : Services.NAMES) {
            numbers.put(service, next++);
        }
        return new Ports(numbers);
    }

    /** Ports that nobody uses now, for a platform beside another one. */
    public static Ports free() {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var part : Services.PARTS_BELOW) {
            numbers.put(part, FreePort.any());
        }
        for (var service : Services.NAMES) {
            numbers.put(service, FreePort.any());
            numbers.put(service + MANAGEMENT, FreePort.any());
        }
        return new Ports(numbers);
    }

    /** With changes as the user writes them: {@code name=number}. */
    public Ports with(List<String> changes) {
        var changed = new LinkedHashMap<>(numbers);
        for (var change : changes) {
            var equals = change.indexOf('=');
            if (equals < 0) {
                throw new PlatformFailure(
                        "--port wants name=number, for instance --port kafka=19192, not %s.".formatted(change));
            }
            changed.put(known(change.substring(0, equals)), number(change));
        }
        return new Ports(changed);
    }

    private static String known(String name) {
        var part = name.endsWith(MANAGEMENT) ? name.substring(0, name.length() - MANAGEMENT.length()) : name;
        var isKnown = Services.NAMES.contains(part) || Services.PARTS_BELOW.contains(name);
        if (!isKnown) {
            throw new PlatformFailure("--port does not know %s; the names are %s, and NAME-management for a service."
                    .formatted(name, String.join(", ", Services.ALL)));
        }
        return name;
    }

    private static int number(String change) {
        var text = change.substring(change.indexOf('=') + 1);
        try {
            var number = Integer.parseInt(text);
            if (number > 0 && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below, like a number out of range.
        }
        throw new PlatformFailure(
                "--port %s: %s is not a port; choose a number from 1 to %d.".formatted(change, text, HIGHEST));
    }

    public int of(String part) {
        var number = numbers.get(part);
        if (number != null) {
            return number;
        }
        return of(part.substring(0, part.length() - MANAGEMENT.length())) + MANAGEMENT_OFFSET;
    }

    public int managementOf(String service) {
        return of(service + MANAGEMENT);
    }

    /** Every port that these parts listen on, and for whom. */
    Map<Integer, String> listening(List<String> parts) {
        var all = new TreeMap<Integer, String>();
        for (var part : parts) {
            add(all, of(part), part);
            if (Services.NAMES.contains(part)) {
                add(all, managementOf(part), part + MANAGEMENT);
            }
        }
        return all;
    }

    private static void add(Map<Integer, String> all, int port, String name) {
        var other = all.put(port, name);
        if (other != null) {
            throw new PlatformFailure("%s and %s both want port %d; give one of them another with --port %s=NUMBER."
                    .formatted(other, name, port, name));
        }
    }
}
