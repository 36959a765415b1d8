package nl.sociaalpact.residentjourney.domain.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Entry;
import nl.sociaalpact.residentjourney.domain.EntryKey;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.LifeDomain;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Party;

/**
 * A kind of line in the words of the table, and a line of that kind.
 *
 * @param collectedFor what its owner says it was written down for; empty when nothing
 * @param lifeDomain the one that the consents are about, another, or none
 */
public record SpecLine(Fact fact, String collectedFor, boolean party, String lifeDomain, boolean inError) {
    private static final List<String> LAWS =
            List.of("", "debt-help", "social-support", "youth-help", "work-and-income", "care-insurance");
    private static final List<Fact> OTHERS = List.of(
            Fact.REFERRAL_COMPLETED,
            Fact.VERDICT_GIVEN,
            Fact.SIGNAL_RECEIVED,
            Fact.CONTACT_ATTEMPTED,
            Fact.CONSENT_GIVEN);

    /** Every kind: few enough for one page. */
    public static List<SpecLine> all() {
        var lines = new ArrayList<SpecLine>();
        for (var party : List.of(true, false)) {
            LAWS.forEach(law -> addAll(lines, Fact.HELP_QUESTION_OPENED, law, party));
            OTHERS.forEach(fact -> addAll(lines, fact, "", party));
        }
        return lines;
    }

    private static void addAll(List<SpecLine> lines, Fact fact, String law, boolean party) {
        for (var lifeDomain : List.of("the-one", "another", "none")) {
            lines.add(new SpecLine(fact, law, party, lifeDomain, false));
        }
        lines.add(new SpecLine(fact, law, party, "the-one", true));
    }

    /** The case that it makes, with what holds around it. */
    public SpecTable.Case with(Purpose purpose, boolean mandate, ConsentState consent) {
        var origin = switch (fact) {
            case SIGNAL_RECEIVED, CONTACT_ATTEMPTED -> "early-signalling";
            case CONSENT_GIVEN -> "own-say";
            default -> collectedFor.isEmpty() ? "welfare" : collectedFor;
        };
        return new SpecTable.Case(inError, party, origin, purpose.code(), mandate, consent.word(), lifeDomain);
    }

    /** A line of this kind, to this reader or to another organisation. */
    public Line line(OrganisationId reader, OrganisationId other, Instant at) {
        var owner = party ? reader : other;
        var entry = new Entry(
                new EntryKey("urn:spec", UUID.randomUUID(), 1),
                fact,
                at,
                owner,
                List.of(new Party(owner, Party.Role.ACTOR)),
                lifeDomains(),
                collectedFor.isEmpty()
                        ? Map.of("outcomeCode", "advice-given")
                        : Map.of("outcomeCode", "advice-given", "collectedFor", collectedFor));
        return new Line(entry, null, inError, Map.of());
    }

    private Set<String> lifeDomains() {
        return switch (lifeDomain) {
            case "the-one" -> Set.of(ConsentState.THE_ONE.code(), LifeDomain.JUSTICE.code());
            case "another" -> Set.of(LifeDomain.HOUSING.code());
            default -> Set.of();
        };
    }
}
