package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OfferedService;
import nl.sociaalpact.referral.domain.Outlook;
import nl.sociaalpact.referral.domain.Precautions;
import nl.sociaalpact.referral.domain.Precautions.Verdict.Cleared;
import nl.sociaalpact.referral.domain.Precautions.Verdict.Stopped;
import nl.sociaalpact.referral.domain.Refusal;
import nl.sociaalpact.referral.domain.SendingCheck;
import nl.sociaalpact.referral.domain.ServiceId;
import org.jspecify.annotations.Nullable;

/** An organisation asks another one to help, after it was told whether there is room and whether it helps already. */
@ApplicationScoped
public class SendAfterChecks {
    private final UnitOfWork work;
    private final OfferedServices services;
    private final SendingNotes notes;
    private final OfferReferral send;
    private final FreshnessNow freshness;

    SendAfterChecks(
            UnitOfWork work, OfferedServices services, SendingNotes notes, OfferReferral send, FreshnessNow freshness) {
        this.work = work;
        this.services = services;
        this.notes = notes;
        this.send = send;
        this.freshness = freshness;
    }

    /** What is asked, and what the sender says beforehand. */
    public record Command(SendReferral.Command referral, Precautions precautions) {}

    /**
     * How it ended.
     *
     * @param check what the sender knew and chose; absent when it was refused
     */
    public record Sent(Result result, @Nullable SendingCheck check) {}

    /** Sends the referral, or tells why it cannot leave. */
    public Uni<Sent> handle(Command command) {
        var referral = command.referral();
        return work.inTransaction(
                new Scope.Organisation(referral.actor().organisation().value()),
                () -> outlook(referral)
                        .map(outlook -> freshness.check(command.precautions(), outlook))
                        .chain(verdict -> switch (verdict) {
                            case Stopped(var why) -> Uni.createFrom().item(new Sent(new Result.Refused(why), null));
                            case Cleared(var check) -> sent(referral, check);
                        }));
    }

    /** Why it must not leave as it is; empty: nothing stands in the way that the sender was not told of. */
    Uni<Optional<Refusal>> refusal(SendReferral.Command referral) {
        return outlook(referral).map(outlook -> switch (freshness.check(Precautions.NONE, outlook)) {
            case Stopped(var why) -> Optional.of(why);
            case Cleared cleared -> Optional.empty();
        });
    }

    private Uni<Outlook> outlook(SendReferral.Command referral) {
        var parties = referral.parties();
        return service(parties.service())
                .chain(service -> notes.running(
                                referral.actor().organisation(),
                                referral.journey(),
                                referral.need().lifeDomain())
                        .map(running -> new Outlook(parties.target(), parties.service(), service, running)));
    }

    private Uni<Optional<OfferedService>> service(@Nullable ServiceId chosen) {
        return chosen == null ? Uni.createFrom().item(Optional.empty()) : services.find(chosen);
    }

    private Uni<Sent> sent(SendReferral.Command referral, SendingCheck check) {
        return send.handle(referral).call(result -> note(result, check)).map(result -> new Sent(result, check));
    }

    private Uni<Void> note(Result result, SendingCheck check) {
        return switch (result) {
            case Result.Done(var kept)
            when check.saysSomething() -> {
                var particulars = kept.referral().particulars();
                yield notes.add(particulars.id(), particulars.parties().requester(), check);
            }
            case Result.Done done -> Uni.createFrom().voidItem();
            case Result.Refused refused -> Uni.createFrom().voidItem();
        };
    }
}
