package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proposes services for a question that a person or an organisation asked, and says of every part what it was. The same
 * question at the same moment always gives the same answer.
 *
 * @param centres of the areas
 */
public record Matching(MatchWeights weights, Freshness freshness, Map<Area, Centre> centres) {
    private static final Comparator<Proposal> BEST_FIRST = Comparator.comparingLong(
                    (Proposal proposal) -> proposal.worth().product())
            .reversed()
            .thenComparing(proposal -> proposal.service().id().value());

    /** Keeps its own copy. */
    public Matching {
        centres = Map.copyOf(centres);
    }

    /** Why a service is not proposed. */
    public enum Objection {
        /** A rule of eligibility shuts out what was asked. */
        NOT_ELIGIBLE,
        /** It has no room. */
        NO_CAPACITY,
        /** What it says of itself was assured too long ago. */
        STALE,
        /** The asker offers it itself; nobody refers to itself. */
        OWN_SERVICE
    }

    /** A service that is proposed. */
    public record Proposal(OfferedService service, MatchParts parts, MatchParts.Worth worth) {}

    /** A service that is not, with every reason. */
    public record Declined(OfferedService service, MatchParts parts, Set<Objection> objections) {}

    /** The answer: what is proposed, best first, and what is not. */
    public record Answer(List<Proposal> proposals, List<Declined> declined) {}

    /** Holds every service against the question. */
    public Answer answer(MatchQuestion question, List<OfferedService> services, Instant now) {
        var proposals = new ArrayList<Proposal>();
        var declined = new ArrayList<Declined>();
        for (var service : services) {
            var parts = parts(service, question, now);
            var objections = objections(service, parts, question);
            if (objections.isEmpty()) {
                proposals.add(new Proposal(service, parts, parts.worth(weights)));
            } else {
                declined.add(new Declined(service, parts, objections));
            }
        }
        proposals.sort(BEST_FIRST);
        declined.sort(Comparator.comparing(one -> one.service().id().value()));
        return new Answer(List.copyOf(proposals), List.copyOf(declined));
    }

    private MatchParts parts(OfferedService service, MatchQuestion question, Instant now) {
        return new MatchParts(
                EligibilityRules.of(service, question),
                freshness.assurance(service, now),
                freshness.capacity(service, now),
                metres(service.audience().visitingArea(), question.area()),
                language(service.audience().languages(), question.language()));
    }

    /** Without a visiting area the service works in the area that was asked, or is not eligible anyway. */
    private @Nullable Integer metres(@Nullable String visitingArea, Area area) {
        if (visitingArea == null) {
            return 0;
        }
        var from = centres.get(area);
        var to = centre(visitingArea);
        return from == null || to == null ? null : to.metresTo(from);
    }

    private @Nullable Centre centre(String code) {
        return Arrays.stream(Area.values())
                .filter(area -> Codes.of(area).equals(code))
                .findFirst()
                .map(centres::get)
                .orElse(null);
    }

    private static LanguageFit language(Set<String> spoken, @Nullable String asked) {
        if (asked == null) {
            return LanguageFit.NOT_ASKED;
        }
        if (spoken.isEmpty()) {
            return LanguageFit.UNKNOWN;
        }
        return spoken.contains(asked) ? LanguageFit.SPOKEN : LanguageFit.NOT_SPOKEN;
    }

    private static Set<Objection> objections(OfferedService service, MatchParts parts, MatchQuestion question) {
        var objections = EnumSet.noneOf(Objection.class);
        if (parts.eligibility() == EligibilityRule.Result.NOT) {
            objections.add(Objection.NOT_ELIGIBLE);
        }
        if (parts.capacity() == Capacity.NO_CAPACITY) {
            objections.add(Objection.NO_CAPACITY);
        }
        if (parts.freshness() == AssuranceState.STALE) {
            objections.add(Objection.STALE);
        }
        if (service.organisation().equals(question.asker())) {
            objections.add(Objection.OWN_SERVICE);
        }
        return objections;
    }
}
