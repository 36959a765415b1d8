package nl.sociaalpact.lib.persistence;

/**
 * Named places at which a test can kill the process as hard as {@code kill -9} would, to prove that nothing is lost
 * there. Armed by the system property or environment key {@code pact.crash-point}; unarmed it costs one comparison.
 */
public final class CrashPoint {
    private static final int EXIT_CODE = 137;
    private static final String ARMED = armed();

    private CrashPoint() {}

    /** Ends the process at once, without any shutdown hook, when this point is armed. */
    public static void hit(String name) {
        if (ARMED.equals(name)) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    private static String armed() {
        var property = System.getProperty("pact.crash-point");
        var environment = System.getenv("PACT_CRASH_POINT");
        return property != null ? property : environment != null ? environment : "";
    }
}
