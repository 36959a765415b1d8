package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.referral.domain.Clock;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.Kept;
import nl.sociaalpact.referral.domain.Particulars;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.Stalls;
import nl.sociaalpact.referral.domain.Timekeeper;

/** Keeps the clocks of a referral with its state, and tells of each that ran out once: before whatever came after it. */
@ApplicationScoped
class Deadlines {
    private final Timekeeper timekeeper;
    private final StalledClocks stalled;
    private final ReferralEvents events;
    private final StorableTime time;

    Deadlines(Timekeeper timekeeper, StalledClocks stalled, ReferralEvents events, StorableTime time) {
        this.timekeeper = timekeeper;
        this.stalled = stalled;
        this.events = events;
        this.time = time;
    }

    /** Of a referral that is kept for the first time. */
    Kept begin(Referral referral) {
        return timekeeper.keep(Clocks.NONE, referral, referral.since());
    }

    /** Of a referral that changes. */
    Kept after(StoredReferral read, Referral next) {
        var sameStatus = read.referral().status() == next.status();
        return timekeeper.keep(read.clocks(), next, sameStatus ? time.now() : next.since());
    }

    /** Tells what had run out, except what was told before. */
    Uni<Void> tell(Particulars particulars, Kept kept) {
        return kept.runOut().isEmpty()
                ? Uni.createFrom().voidItem()
                : Multi.createFrom()
                        .iterable(kept.runOut())
                        .onItem()
                        .transformToUniAndConcatenate(clock -> tell(particulars, clock))
                        .collect()
                        .last()
                        .replaceWithVoid();
    }

    private Uni<Boolean> tell(Particulars particulars, Clock clock) {
        return stalled.remember(particulars.id(), clock)
                .call(first -> first
                        ? events.publish(Stalls.of(particulars, List.of(clock)))
                        : Uni.createFrom().voidItem());
    }
}
