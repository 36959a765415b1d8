package nl.sociaalpact.earlysignalling.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.MatchingRunCompleted;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseOpened;

/**
 * What a run did with every signal of its period: each one that waits is in exactly one case, one case for each address,
 * and each other one is left out for a reason. The same signals give the same result.
 */
public record MatchingRun(MatchingRequest request, List<OpenedCase> opened, List<LeftOut> leftOut) {
    /** Names the rules below; it changes when they do, so that an old run stays explained. */
    public static final String RULES_VERSION = "address-in-period-1";

    /** Keeps the lists as they are. */
    public MatchingRun {
        opened = List.copyOf(opened);
        leftOut = List.copyOf(leftOut);
    }

    /** A signal that was reported in the period. */
    public record Candidate(SignalId id, OrganisationId reporter, Address address, Area area, SignalStatus status) {}

    /** A case with its signals, oldest first. */
    public record OpenedCase(CaseFile file, List<SignalId> signals) {
        /** Why these signals are together. */
        public MatchReason reason() {
            return switch (file.kind()) {
                case SINGLE -> MatchReason.ALONE_AT_ADDRESS;
                case MULTIPLE -> MatchReason.SHARES_ADDRESS;
            };
        }
    }

    /** A signal that is in no case of this run. */
    public record LeftOut(SignalId signal, MatchReason reason) {}

    /**
     * Matches the signals of the period.
     *
     * @param signals every signal that was reported in the period, oldest first
     * @param ids makes ids of cases
     */
    public static Decision<MatchingRun> match(
            MatchingRequest request, List<Candidate> signals, MatchingRules rules, Supplier<SignalCaseId> ids) {
        if (signals.size() > rules.largestRun()) {
            return new Refused<>(new Refusal.TooManySignals(rules.largestRun()));
        }
        var waiting = signals.stream()
                .filter(signal -> MatchReason.toLeaveOut(signal.status).isEmpty())
                .toList();
        if (waiting.stream().anyMatch(signal -> signal.reporter.equals(request.team()))) {
            return new Refused<>(new Refusal.TeamIsReporter());
        }
        var opened = byAddress(waiting).stream()
                .map(group -> open(request, group, ids.get()))
                .toList();
        var run = new MatchingRun(request, opened, leftOut(signals));
        return new Accepted<>(run, run.events());
    }

    /** How many signals the run looked at. */
    public int signalCount() {
        return matchedCount() + leftOut.size();
    }

    /** How many signals are in a case of this run. */
    public int matchedCount() {
        return opened.stream().mapToInt(each -> each.signals.size()).sum();
    }

    private static List<List<Candidate>> byAddress(List<Candidate> waiting) {
        var groups = new LinkedHashMap<Address, List<Candidate>>();
        waiting.forEach(signal -> groups.computeIfAbsent(signal.address, address -> new ArrayList<>())
                .add(signal));
        return List.copyOf(groups.values());
    }

    /** Partners can disagree about the area of an address; the oldest signal counts. */
    private static OpenedCase open(MatchingRequest request, List<Candidate> group, SignalCaseId id) {
        var file = new CaseFile(
                id,
                request.id(),
                request.municipality(),
                request.team(),
                group.size() > 1 ? CaseKind.MULTIPLE : CaseKind.SINGLE,
                group.getFirst().area,
                request.startedAt(),
                0,
                1);
        return new OpenedCase(file, group.stream().map(Candidate::id).toList());
    }

    private static List<LeftOut> leftOut(List<Candidate> signals) {
        return signals.stream()
                .flatMap(signal ->
                        MatchReason.toLeaveOut(signal.status).map(reason -> new LeftOut(signal.id, reason)).stream())
                .toList();
    }

    private List<SignallingEvent> events() {
        var events = new ArrayList<SignallingEvent>();
        events.add(new MatchingRunCompleted(
                request.id(), request.municipality(), signalCount(), opened.size(), request.startedAt()));
        opened.forEach(each -> events.add(new SignalCaseOpened(
                each.file.id(),
                request.municipality(),
                request.team(),
                each.signals,
                each.file.kind(),
                each.file.area(),
                request.startedAt())));
        return events;
    }
}
