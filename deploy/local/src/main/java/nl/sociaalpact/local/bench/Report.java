package nl.sociaalpact.local.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Everything that was measured. A ratio is the median of the ratios of the rounds, each of two neighbours in time. */
public record Report(
        Surroundings surroundings,
        Method method,
        List<OpenIntake> openIntake,
        List<CommitToVisible> commitToVisible,
        List<Process> processes,
        String loadAverageAtEnd) {
    public Report {
        openIntake = List.copyOf(openIntake);
        commitToVisible = List.copyOf(commitToVisible);
        processes = List.copyOf(processes);
    }

    /** How it was measured. */
    record Method(double secondsOfWarmUp, double secondsPerRound, int rounds, String serviceLoad, String bareLoad) {}

    /** The service and the bare side at this many clients; the throughputs are medians of the rounds. */
    record OpenIntake(
            int clients,
            String bareName,
            Throughput service,
            Throughput bare,
            double ratio,
            double lowestRatio,
            double highestRatio,
            List<Throughput> serviceRounds,
            List<Throughput> bareRounds) {

        static OpenIntake of(int clients, String bareName, List<Throughput> services, List<Throughput> bares) {
            var ratios = Latencies.of(IntStream.range(0, services.size())
                    .mapToDouble(round ->
                            services.get(round).perSecond() / bares.get(round).perSecond())
                    .toArray());
            return new OpenIntake(
                    clients,
                    bareName,
                    median(services),
                    median(bares),
                    ratios.median(),
                    ratios.lowest(),
                    ratios.highest(),
                    services,
                    bares);
        }
    }

    private static Throughput median(List<Throughput> rounds) {
        return new Throughput(
                median(rounds, Throughput::perSecond),
                median(rounds, Throughput::medianMs),
                median(rounds, Throughput::p99Ms),
                median(rounds, Throughput::serviceCpuPerThousand),
                median(rounds, Throughput::databaseCpuPerThousand),
                median(rounds, Throughput::generatorCpuPerThousand));
    }

    private static double median(List<Throughput> rounds, ToDoubleFunction<Throughput> figure) {
        return Latencies.of(rounds.stream().mapToDouble(figure).toArray()).median();
    }

    /**
     * From the commit of the fact to its visibility, at this rate. The server notes the time of a commit just before it
     * writes it to disk, so one bare commit is added: then both commits are inside, as in the sum they are compared with.
     */
    record CommitToVisible(
            int perSecond,
            int followed,
            double medianMs,
            double p99Ms,
            double bareCommitMs,
            double bareKafkaMs,
            double sumMs,
            double ratio) {

        static CommitToVisible of(int rate, Latencies commitToCommit, double bareCommit, double bareKafka) {
            var median = commitToCommit.median() + bareCommit;
            var sum = bareCommit + bareKafka + bareCommit;
            return new CommitToVisible(
                    rate,
                    commitToCommit.count(),
                    median,
                    commitToCommit.p99() + bareCommit,
                    bareCommit,
                    bareKafka,
                    sum,
                    median / sum);
        }
    }

    /** One process: how long a start on existing data takes, and its memory before and after the measurements. */
    record Process(String name, double startSeconds, long memoryAtRestMb, long memoryAfterLoadMb) {}
}
