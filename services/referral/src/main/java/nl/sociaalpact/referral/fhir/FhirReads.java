package nl.sociaalpact.referral.fhir;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Date;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.DatedReferral;
import nl.sociaalpact.referral.usecase.SearchReferrals;
import nl.sociaalpact.referral.usecase.ShowDatedReferral;

/** Shows referrals as FHIR. */
@ApplicationScoped
class FhirReads {
    /** The media type of FHIR as JSON. */
    static final String FHIR_JSON = "application/fhir+json";

    /** In what it is written, always; without a charset a client may guess another one. */
    static final String UTF_8 = FHIR_JSON + ";charset=UTF-8";

    static final String ROOT = "/fhir/";

    private final FhirJson json;
    private final ShowDatedReferral show;
    private final SearchReferrals search;

    FhirReads(FhirJson json, ShowDatedReferral show, SearchReferrals search) {
        this.json = json;
        this.show = show;
        this.search = search;
    }

    /** The referral behind an id, for this caller. */
    Uni<DatedReferral> find(String id, Call call) {
        var referral = Systems.uuid(id).map(ReferralId::new).orElseThrow(FhirReads::unknown);
        return show.handle(referral, call.organisation()).map(found -> found.orElseThrow(FhirReads::unknown));
    }

    Uni<Response> read(String id, Half half, Call call) {
        return find(id, call).chain(found -> shown(found, half, call)).map(Response.ResponseBuilder::build);
    }

    Uni<Response> search(MultivaluedMap<String, String> given, Half half, Call call, UriInfo uri) {
        var asked = new SearchParameters(given, half, call);
        return search.handle(asked.query())
                .chain(found -> json.write(SearchBundle.of(found, asked, base(uri), half, call)))
                .map(text -> Response.ok(text, UTF_8).build());
    }

    /** An answer with the referral and its version, which FHIR writes as a weak tag. */
    Uni<Response.ResponseBuilder> shown(DatedReferral found, Half half, Call call) {
        return json.write(half.of(found, call))
                .map(text -> Response.ok(text, UTF_8)
                        .tag(new EntityTag(Long.toString(found.stored().version()), true))
                        .lastModified(Date.from(found.updatedAt())));
    }

    private static URI base(UriInfo uri) {
        return uri.getBaseUri().resolve(ROOT);
    }

    private static ProblemException unknown() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
