package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.VerdictGiven;

/** Tells a verdict, and after it that it contradicts what the organisation said, if it does. */
@ApplicationScoped
class TellVerdict {
    private final TellFact tell;
    private final NoticeContradiction contradiction;

    TellVerdict(TellFact tell, NoticeContradiction contradiction) {
        this.tell = tell;
        this.contradiction = contradiction;
    }

    Uni<Void> handle(VerdictGiven given) {
        return tell.handle(given)
                .chain(() -> contradiction.about(given.verdict().referral()));
    }
}
