package nl.sociaalpact.local.bench;

/** What one side did in one round, with the processor time that each part of it took. */
record Throughput(
        double perSecond,
        double medianMs,
        double p99Ms,
        double serviceCpuPerThousand,
        double databaseCpuPerThousand,
        double generatorCpuPerThousand) {}
