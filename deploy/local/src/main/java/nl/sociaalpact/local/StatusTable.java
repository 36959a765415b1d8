package nl.sociaalpact.local;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.sociaalpact.local.platform.PartStatus;
import nl.sociaalpact.local.platform.State;

/** One table for the eye: what runs, where, how it is. */
final class StatusTable {
    private static final String ROW = "%-22s  %-32s  %-8s  %8s  %9s%n";

    private StatusTable() {}

    static void print(State state, PrintWriter out) {
        var parts = PartStatus.of(state, Homes.standard());
        print(parts, out);
        where(parts, out);
    }

    static void print(List<PartStatus> parts, PrintWriter out) {
        out.printf(ROW, "SERVICE", "URL", "HEALTH", "PROCESS", "MEMORY");
        for (var part : parts) {
            var process = part.pid() == null ? "-" : part.pid().toString();
            out.printf(ROW, part.name(), part.url(), word(part.health()), process, part.memoryMb() + " MB");
        }
        out.printf(
                "%-22s  %65s MB%n",
                "together", parts.stream().mapToLong(PartStatus::memoryMb).sum());
    }

    static String word(PartStatus.Health health) {
        return health.name().toLowerCase(Locale.ROOT);
    }

    private static void where(List<PartStatus> parts, PrintWriter out) {
        out.println();
        for (var part : parts) {
            switch (part.name()) {
                case "municipal-dashboard" -> out.printf("Figures for the eye    %s/%n", part.url());
                case "keycloak" -> {
                    out.printf(
                            "Keycloak               %s/admin (admin; password in .pact/secrets/keycloak-admin)%n",
                            part.url());
                    out.println("A token for curl       ./pact token venzo");
                }
                case "organisation-registry" -> out.printf("An API description     %s/v1/openapi.json%n", part.url());
                default -> {}
            }
        }
        out.println("Logs                   ./pact logs NAME");
        out.println("Stop                   ./pact down");
        out.flush();
    }
}
