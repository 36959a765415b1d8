package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.VerdictGiven;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import nl.sociaalpact.residentjourney.domain.ReferralSoFar;
import nl.sociaalpact.residentjourney.domain.Refusal;
import nl.sociaalpact.residentjourney.domain.Verdict;
import nl.sociaalpact.residentjourney.domain.VerdictCode;
import nl.sociaalpact.residentjourney.domain.VerdictId;

/** Keeps what a resident says of a referral that came to its end; once. */
@ApplicationScoped
public class GiveVerdict {
    private final Reception reception;
    private final Timeline timeline;
    private final Verdicts verdicts;
    private final TellVerdict tell;
    private final Ids ids;

    GiveVerdict(Reception reception, Timeline timeline, Verdicts verdicts, TellVerdict tell, Ids ids) {
        this.reception = reception;
        this.timeline = timeline;
        this.verdicts = verdicts;
        this.tell = tell;
        this.ids = ids;
    }

    /** What the resident says. */
    public record Command(Visit.OfResident visit, ReferralId referral, VerdictCode verdict) {}

    /** Keeps it. */
    public Uni<Decision<Verdict>> handle(Command command) {
        return reception.receive(
                command.visit(),
                Reception.Entrance.PARTY,
                Activity.GIVE_VERDICT,
                about -> timeline.referral(about.journey(), command.referral())
                        .chain(found -> found.map(referral -> judge(command, about, referral))
                                .orElseGet(() -> refused(Refusal.NOT_FOUND))));
    }

    private Uni<Decision<Seen<Verdict>>> judge(Command command, DataSubject about, ReferralSoFar referral) {
        return referral.finished() ? keep(verdict(command, about), referral) : refused(Refusal.REFERRAL_NOT_FINISHED);
    }

    private Uni<Decision<Seen<Verdict>>> keep(Verdict verdict, ReferralSoFar referral) {
        return verdicts.add(verdict)
                .chain(first -> first ? tell(verdict, referral) : refused(Refusal.VERDICT_ALREADY_GIVEN));
    }

    private Uni<Decision<Seen<Verdict>>> tell(Verdict verdict, ReferralSoFar referral) {
        return tell.handle(new VerdictGiven(verdict, referral))
                .replaceWith(new Accepted<>(new Seen<>(verdict, referral.lifeDomains())));
    }

    private Verdict verdict(Command command, DataSubject about) {
        return new Verdict(
                new VerdictId(ids.next()),
                about.journey(),
                command.referral(),
                command.verdict(),
                command.visit().startedAt());
    }

    private static Uni<Decision<Seen<Verdict>>> refused(Refusal reason) {
        return Uni.createFrom().item(new Refused<>(reason));
    }
}
