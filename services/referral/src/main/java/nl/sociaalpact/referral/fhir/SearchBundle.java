package nl.sociaalpact.referral.fhir;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.usecase.DatedReferral;
import nl.sociaalpact.referral.usecase.SearchReferrals;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.DomainResource;

/** One page of a search. The next one is reached by its link alone; the total stands on the first page. */
final class SearchBundle {
    private final URI base;
    private final Half half;
    private final Call call;
    private final Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);

    private SearchBundle(URI base, Half half, Call call) {
        this.base = base;
        this.half = half;
        this.call = call;
    }

    static Bundle of(SearchReferrals.Found found, SearchParameters asked, URI base, Half half, Call call) {
        return new SearchBundle(base, half, call).fill(found, asked);
    }

    private Bundle fill(SearchReferrals.Found found, SearchParameters asked) {
        var page = Page.of(found.page(), asked.count(), call.owner(), SearchBundle::place);
        found.total().map(Long::intValue).ifPresent(bundle::setTotal);
        bundle.addLink().setRelation("self").setUrl(address(asked).build().toString());
        if (page.next() != null) {
            bundle.addLink()
                    .setRelation("next")
                    .setUrl(address(asked)
                            .queryParam(SearchParameters.CURSOR, page.next())
                            .build()
                            .toString());
        }
        page.items().forEach(item -> add(half.of(item, call), SearchEntryMode.MATCH));
        if (asked.includesOrders()) {
            page.items().forEach(item -> add(Half.SERVICE_REQUEST.of(item, call), SearchEntryMode.INCLUDE));
        }
        return bundle;
    }

    private void add(DomainResource resource, SearchEntryMode mode) {
        var address = UriBuilder.fromUri(base)
                .path(resource.fhirType())
                .path(resource.getIdPart())
                .build();
        bundle.addEntry()
                .setFullUrl(address.toString())
                .setResource(resource)
                .getSearch()
                .setMode(mode);
    }

    /** Values are encoded first, so that none of them is read as a template. */
    private UriBuilder address(SearchParameters asked) {
        var address = UriBuilder.fromUri(base).path(half.type());
        asked.withoutCursor().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry -> entry.getValue().forEach(value -> address.queryParam(entry.getKey(), encoded(value))));
        return address;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static UUID place(DatedReferral item) {
        return item.stored().referral().particulars().id().value();
    }
}
