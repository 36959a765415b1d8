package nl.sociaalpact.earlysignalling.usecase;

import java.util.List;
import java.util.Optional;
import nl.sociaalpact.earlysignalling.domain.MatchReason;
import nl.sociaalpact.earlysignalling.domain.MatchingRequest;
import nl.sociaalpact.earlysignalling.domain.MatchingRun;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.domain.SignalId;

/**
 * What a run did, signal by signal.
 *
 * @param lines one for each signal that the run looked at, oldest first
 */
public record MatchingReceipt(Summary summary, List<Line> lines) {

    /**
     * A run in figures.
     *
     * @param rulesVersion the rules that held then
     */
    public record Summary(
            MatchingRequest request, String rulesVersion, int signalCount, int matchedCount, int caseCount) {

        /** The figures of a run that has just been done. */
        public static Summary of(MatchingRun run) {
            return new Summary(
                    run.request(),
                    MatchingRun.RULES_VERSION,
                    run.signalCount(),
                    run.matchedCount(),
                    run.opened().size());
        }
    }

    /**
     * What happened to one signal.
     *
     * @param signalCase the case that it is in since this run
     */
    public record Line(SignalId signal, MatchReason reason, Optional<SignalCaseId> signalCase) {}
}
