package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.ArrearsReport;
import nl.sociaalpact.earlysignalling.domain.EuroAmount;
import nl.sociaalpact.earlysignalling.domain.MatchingRun.Candidate;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.Period;
import nl.sociaalpact.earlysignalling.domain.Signal;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.earlysignalling.domain.SignalStatus;

/** Keeps signals. */
public interface Signals {
    /**
     * The highest amount that this reporter signalled of the same arrears before and that was taken up or waits to be.
     * Arrears are the same when the kind of partner and the address are, no two birth dates contradict each other, and
     * the arrears had begun when the earlier signal was sent. Another report of this reporter about this address waits
     * until the open transaction ends, so that two at once cannot both be the first.
     */
    Uni<Optional<EuroAmount>> highestBefore(OrganisationId reporter, ArrearsReport report);

    /** Keeps a new signal, or gives the one that the reporter sent under the same id before. */
    Uni<Optional<SignalId>> add(Signal signal);

    /**
     * Every signal that the municipality received and that was reported in the period, oldest first and at most {@code
     * size}. Another run over one of them waits until the open transaction ends.
     */
    Uni<List<Candidate>> inPeriod(OrganisationId municipality, Period period, int size);

    /** Tells the senders of the signals of a case what became of them. */
    Uni<Void> settle(SignalCaseId signalCase, SignalStatus status);

    /** The signal, when this organisation may see it. */
    Uni<Optional<Signal>> find(SignalId id, OrganisationId viewer);

    /** At most {@code size} signals that this organisation may see, newest first. */
    Uni<List<Signal>> page(OrganisationId viewer, Optional<UUID> before, int size);
}
