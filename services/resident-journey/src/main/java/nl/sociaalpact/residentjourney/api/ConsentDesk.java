package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.usecase.GiveConsent;
import nl.sociaalpact.residentjourney.usecase.ListConsents;
import nl.sociaalpact.residentjourney.usecase.ShownConsent;
import nl.sociaalpact.residentjourney.usecase.Visit;
import nl.sociaalpact.residentjourney.usecase.WithdrawConsent;
import org.jspecify.annotations.Nullable;

/** What workers and residents do with consents is the same over HTTP; only who comes differs. */
@ApplicationScoped
class ConsentDesk {
    private final IdempotentWrites writes;
    private final GiveConsent giveConsent;
    private final WithdrawConsent withdrawConsent;
    private final ListConsents listConsents;

    ConsentDesk(
            IdempotentWrites writes,
            GiveConsent giveConsent,
            WithdrawConsent withdrawConsent,
            ListConsents listConsents) {
        this.writes = writes;
        this.giveConsent = giveConsent;
        this.withdrawConsent = withdrawConsent;
        this.listConsents = listConsents;
    }

    Uni<Response> give(Visit visit, @Nullable String key, String operation, ConsentRequest body) {
        return writes.once(
                IdempotentRequest.of(Visits.client(visit), key, operation, body),
                visit.scope(),
                () -> Refusals.accepted(giveConsent.handle(body.toCommand(visit)))
                        .map(shown -> new Answer(201, null, null, view(visit, shown))));
    }

    Uni<ConsentView> withdraw(Visit visit, ConsentId consent) {
        return Refusals.accepted(withdrawConsent.handle(visit, consent)).map(shown -> view(visit, shown));
    }

    Uni<Page<ConsentView>> list(Visit visit, ReaderId reader, int limit, @Nullable String cursor) {
        var after = Cursor.read(cursor, reader.value());
        return Refusals.accepted(listConsents.handle(visit, after, limit + 1))
                .map(found -> Page.of(
                                found,
                                limit,
                                reader.value(),
                                shown -> shown.consent().terms().id().value())
                        .map(shown -> view(visit, shown)));
    }

    private static ConsentView view(Visit visit, ShownConsent shown) {
        return ConsentView.from(shown, visit.startedAt());
    }
}
