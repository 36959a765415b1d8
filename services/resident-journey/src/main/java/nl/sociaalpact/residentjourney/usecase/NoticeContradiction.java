package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.residentjourney.domain.Belonging;
import nl.sociaalpact.residentjourney.domain.Closure;
import nl.sociaalpact.residentjourney.domain.Contradiction;
import nl.sociaalpact.residentjourney.domain.ContradictionId;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.JourneyContradicted;
import nl.sociaalpact.residentjourney.domain.ReferralId;

/**
 * Notices that resident and organisation say different things of a referral: in the transaction in which the second of the
 * two is folded, whichever that is. The fold holds the row of the referral, so the two cannot miss each other.
 */
@ApplicationScoped
class NoticeContradiction {
    private final Contradictions contradictions;
    private final TellFact tell;
    private final Ids ids;

    NoticeContradiction(Contradictions contradictions, TellFact tell, Ids ids) {
        this.contradictions = contradictions;
        this.tell = tell;
        this.ids = ids;
    }

    /** After a fact was folded: if it ended a referral, the resident may have said something else before. */
    Uni<Void> after(Happening happening) {
        return happening.belonging() instanceof Belonging.OfReferral of
                        && happening.entry().fact().endsHelp()
                ? about(of.referral())
                : Uni.createFrom().voidItem();
    }

    /** After one of the two sides spoke about this referral. */
    Uni<Void> about(ReferralId referral) {
        return contradictions
                .closure(referral)
                .chain(closure -> closure.filter(Closure::isContradictory)
                        .map(contradictory -> notice(referral, contradictory))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> notice(ReferralId referral, Closure closure) {
        var contradiction = new Contradiction(new ContradictionId(ids.next()), referral, closure);
        return contradictions
                .add(contradiction)
                .chain(first -> first
                        ? tell.handle(new JourneyContradicted(contradiction))
                        : Uni.createFrom().voidItem());
    }
}
