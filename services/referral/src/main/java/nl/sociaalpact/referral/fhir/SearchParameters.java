package nl.sociaalpact.referral.fhir;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.SearchReferrals;
import nl.sociaalpact.referral.usecase.SearchReferrals.Period;

/** What a search asks, from a query or from the form of a {@code _search}. A parameter that is not known is refused. */
final class SearchParameters {
    static final String CURSOR = "_cursor";
    private static final String BY_IDENTIFIER = ":identifier";
    private static final String UPDATED = "_lastUpdated";
    private static final String INCLUDE_ORDERS = "Task:focus";
    private static final JourneyId NOBODY = new JourneyId(new UUID(0, 0));
    private static final Period EVER =
            new Period(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T00:00:00Z"));

    private final MultivaluedMap<String, String> given;
    private final Half half;
    private final Call call;

    SearchParameters(MultivaluedMap<String, String> given, Half half, Call call) {
        this.given = given;
        this.half = half;
        this.call = call;
        if (!given.keySet().stream().map(SearchParameters::plain).allMatch(half.parameters()::contains)) {
            throw new ProblemException(CommonProblem.UNKNOWN_PARAMETER);
        }
        var repeated =
                given.entrySet().stream().filter(entry -> entry.getValue().size() > 1);
        require(repeated.allMatch(entry -> entry.getKey().equals(UPDATED)), "a parameter that is given twice");
    }

    SearchReferrals.Query query() {
        var conditions = new SearchReferrals.Conditions(
                organisation(half.target()), organisation("requester"), journey(), statuses(), updated());
        var before = Cursor.read(given.getFirst(CURSOR), call.owner());
        return new SearchReferrals.Query(
                call.organisation(), conditions, before, count() + 1, before.isEmpty() && isCounted());
    }

    int count() {
        var count = one("_count").map(SearchParameters::number).orElse(Page.DEFAULT_SIZE);
        require(count > 0, "_count");
        return Math.min(count, Page.LARGEST_SIZE);
    }

    /** Whether tasks come with what they are about. */
    boolean includesOrders() {
        var include = one("_include");
        require(include.isEmpty() || (half == Half.TASK && INCLUDE_ORDERS.equals(include.get())), "_include");
        return include.isPresent();
    }

    /** What to ask for another page of the same search. */
    Map<String, List<String>> withoutCursor() {
        return given.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(CURSOR))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isCounted() {
        var total = one("_total").orElse("accurate");
        require(Set.of("none", "estimate", "accurate").contains(total), "_total");
        return !total.equals("none");
    }

    private Optional<OrganisationId> organisation(String name) {
        return reference(name).map(value -> {
            var id = Systems.uuid(token(value, Systems.ORGANISATION, "Organization/"));
            require(id.isPresent(), name);
            return new OrganisationId(id.get());
        });
    }

    /** A reference that this organisation was never given belongs to nobody, so that nothing is found. */
    private Optional<JourneyId> journey() {
        return reference("patient")
                .map(value -> token(value, Systems.RESIDENT, "Patient/"))
                .map(reference -> call.references()
                        .resolve(call.owner(), reference)
                        .map(JourneyId::new)
                        .orElse(NOBODY));
    }

    private Set<Status> statuses() {
        var asked = one("status").map(codes -> Set.of(codes.split(",", -1)));
        return Arrays.stream(Status.values())
                .filter(status -> asked.isEmpty() || asked.get().contains(half.code(status)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    }

    private Period updated() {
        var bounds = given.getOrDefault(UPDATED, List.of());
        require(bounds.size() <= 2, UPDATED);
        if (bounds.isEmpty()) {
            return EVER;
        }
        try {
            var range = new DateRangeParam();
            range.setValuesAsQueryTokens(
                    null,
                    UPDATED,
                    bounds.stream()
                            .map(bound -> QualifiedParamList.singleton(bound))
                            .toList());
            return period(range);
        } catch (DataFormatException | InvalidRequestException malformed) {
            throw invalid(UPDATED);
        }
    }

    private static Period period(DateRangeParam range) {
        return new Period(
                Optional.ofNullable(range.getLowerBoundAsInstant())
                        .map(Date::toInstant)
                        .orElse(EVER.from()),
                Optional.ofNullable(range.getUpperBoundAsInstant())
                        .map(last -> last.toInstant().plusMillis(1))
                        .orElse(EVER.until()));
    }

    private Optional<String> reference(String name) {
        return one(name).or(() -> one(name + BY_IDENTIFIER));
    }

    private Optional<String> one(String name) {
        return Optional.ofNullable(given.getFirst(name));
    }

    /** The value of {@code system|value}, {@code Type/value} or {@code value}; another system has no value here. */
    private static String token(String text, String system, String type) {
        var bar = text.indexOf('|');
        if (bar >= 0) {
            return text.substring(0, bar).equals(system) ? text.substring(bar + 1) : "";
        }
        return text.startsWith(type) ? text.substring(type.length()) : text;
    }

    private static String plain(String name) {
        return name.endsWith(BY_IDENTIFIER) ? name.substring(0, name.length() - BY_IDENTIFIER.length()) : name;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw invalid("_count");
        }
    }

    private static void require(boolean holds, String parameter) {
        if (!holds) {
            throw invalid(parameter);
        }
    }

    private static ProblemException invalid(String parameter) {
        return new ProblemException(FhirProblem.INVALID_SEARCH, "Not usable: " + parameter + ".", Map.of());
    }
}
