package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Assessment;
import nl.sociaalpact.referral.domain.Decision;
import nl.sociaalpact.referral.domain.Draft;
import nl.sociaalpact.referral.domain.Drafts;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.Refusal;
import nl.sociaalpact.referral.domain.StatusChange;
import nl.sociaalpact.referral.domain.StatusChanges;

/** Decides about a change of status. Sending a draft is one too, and then everything is checked that is checked at sending. */
@ApplicationScoped
class DecideStatusChange {
    private final SendChecked checked;
    private final Findings findings;
    private final StorableTime time;

    DecideStatusChange(SendChecked checked, Findings findings, StorableTime time) {
        this.checked = checked;
        this.findings = findings;
        this.time = time;
    }

    Uni<Decision> handle(Referral referral, StatusChange asked, Actor actor) {
        var decision = StatusChanges.decide(referral, asked, actor, time.now());
        return switch (decision) {
            case Decision.Accepted(var next, var events)
            when referral instanceof Draft draft && asked.isSending() -> checked.decide(Drafts.wanted(draft), actor);
            case Decision.Accepted accepted when Assessment.endsIn(accepted.state()) -> completed(accepted);
            case Decision.Accepted accepted -> Uni.createFrom().item(accepted);
            case Decision.Refused refused -> Uni.createFrom().item(refused);
        };
    }

    private Uni<Decision> completed(Decision.Accepted accepted) {
        return findings.all(accepted.state().particulars().id())
                .map(found -> found.isEmpty() ? new Decision.Refused(new Refusal.FindingsMissing()) : accepted);
    }
}
