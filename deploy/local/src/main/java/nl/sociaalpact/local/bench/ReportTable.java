package nl.sociaalpact.local.bench;

import java.io.PrintWriter;

/** The report for the eye. */
public final class ReportTable {
    private ReportTable() {}

    /** Prints every figure that the JSON holds except the single rounds. */
    public static void print(Report report, PrintWriter out) {
        surroundings(report, out);
        openIntake(report, out);
        commitToVisible(report, out);
        processes(report, out);
        out.flush();
    }

    private static void surroundings(Report report, PrintWriter out) {
        var where = report.surroundings();
        out.println();
        out.printf("%s, commit %s%n", where.date(), where.commit());
        out.printf(
                "%s, %d cores, %d MB, Linux %s, %s%n",
                where.processor(), where.cores(), where.memoryMb(), where.kernel(), where.fileSystem());
        where.versions().forEach((name, version) -> out.printf("%s %s; ", name, version));
        out.println();
        out.printf(
                "load average %s at the start, %s at the end; %.0f s of warming up, %d rounds of %.0f s each%n",
                where.loadAverageAtStart(),
                report.loadAverageAtEnd(),
                report.method().secondsOfWarmUp(),
                report.method().rounds(),
                report.method().secondsPerRound());
    }

    private static void openIntake(Report report, PrintWriter out) {
        out.printf(
                "%nOpen a help question: the service over HTTP against %s with the same SQL%n",
                report.method().bareLoad());
        out.printf(
                "%-7s %-10s %10s %10s %10s %12s %12s %12s  %s%n",
                "CLIENTS",
                "SIDE",
                "PER SECOND",
                "MEDIAN ms",
                "P99 ms",
                "SERVICE CPU",
                "DATABASE CPU",
                "CLIENT CPU",
                "RATIO");
        for (var row : report.openIntake()) {
            side(out, Integer.toString(row.clients()), "service", row.service());
            out.printf("  %.2f (%.2f to %.2f)%n", row.ratio(), row.lowestRatio(), row.highestRatio());
            side(out, "", row.bareName(), row.bare());
            out.println();
        }
        out.println("CPU is in seconds per 1,000 help questions.");
    }

    private static void side(PrintWriter out, String clients, String name, Throughput figures) {
        out.printf(
                "%-7s %-10s %10.0f %10.2f %10.2f %12.2f %12.2f %12.2f",
                clients,
                name,
                figures.perSecond(),
                figures.medianMs(),
                figures.p99Ms(),
                figures.serviceCpuPerThousand(),
                figures.databaseCpuPerThousand(),
                figures.generatorCpuPerThousand());
    }

    private static void commitToVisible(Report report, PrintWriter out) {
        out.printf(
                "%nFrom the commit at intake to visibility in the journey, against commit + Kafka round trip + commit%n");
        out.printf(
                "%-10s %9s %10s %10s %12s %12s %10s  %s%n",
                "PER SECOND", "FOLLOWED", "MEDIAN ms", "P99 ms", "BARE COMMIT", "BARE KAFKA", "SUM", "RATIO");
        for (var row : report.commitToVisible()) {
            out.printf(
                    "%-10d %9d %10.2f %10.2f %12.2f %12.2f %10.2f  %.2f%n",
                    row.perSecond(),
                    row.followed(),
                    row.medianMs(),
                    row.p99Ms(),
                    row.bareCommitMs(),
                    row.bareKafkaMs(),
                    row.sumMs(),
                    row.ratio());
        }
    }

    private static void processes(Report report, PrintWriter out) {
        out.printf("%nStart on existing data, one after another, and memory%n");
        out.printf("%-22s %10s %12s %14s%n", "PROCESS", "START s", "AT REST MB", "AFTER LOAD MB");
        for (var process : report.processes()) {
            out.printf(
                    "%-22s %10.1f %12d %14d%n",
                    process.name(), process.startSeconds(), process.memoryAtRestMb(), process.memoryAfterLoadMb());
        }
    }
}
