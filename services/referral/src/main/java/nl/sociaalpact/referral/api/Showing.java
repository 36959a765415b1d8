package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.ShowOffer;
import nl.sociaalpact.referral.usecase.ShowReferral;
import nl.sociaalpact.referral.usecase.StoredReferral;

/** A referral as the reader may see it: whole for its parties, without the resident for who could claim it. */
@ApplicationScoped
class Showing {
    private final ShowReferral whole;
    private final ShowOffer offer;

    Showing(ShowReferral whole, ShowOffer offer) {
        this.whole = whole;
        this.offer = offer;
    }

    Uni<Response> handle(ReferralId id, Call call) {
        return whole.handle(id, call.organisation())
                .chain(found -> found.map(read -> Uni.createFrom().item(whole(read, call)))
                        .orElseGet(() -> offered(id, call)));
    }

    private Uni<Response> offered(ReferralId id, Call call) {
        return offer.handle(id, call.organisation())
                .map(found -> found.map(ReferralSummaryView::from)
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .map(view -> Response.ok(view).build());
    }

    private static Response whole(StoredReferral read, Call call) {
        return Response.ok(ReferralView.from(read, call))
                .tag(Version.tag(read.version()))
                .build();
    }
}
