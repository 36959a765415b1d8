package nl.sociaalpact.residentjourney.domain.decision;

import java.util.Set;
import nl.sociaalpact.residentjourney.domain.decision.Ruling.Deny;
import nl.sociaalpact.residentjourney.domain.decision.Ruling.Permit;

/**
 * Decides who may read what. Deny unless something permits. An organisation reads what it is a party to; anything else
 * needs two things apart from each other: a legal basis of its own for the purpose, and, where the purpose matrix asks
 * for it, the resident's consent. Neither stands in for the other.
 */
public final class Decisions {
    /** Inspection by the resident, and from which age and by whom (Wmo 2015 5.3.2, 5.3.3; AVG 15). */
    private static final Set<String> INSPECTION = Set.of("AVG 15", "Wmo 5.3.2");

    private static final Set<String> REPRESENTATION = Set.of("Wmo 5.3.2", "Wmo 5.3.3");
    /** Vital interests of the resident or of somebody else. */
    private static final Set<String> VITAL_INTEREST = Set.of("AVG 6 lid 1 d");

    private final PurposeMatrix matrix;

    /** Decides by this matrix. */
    public Decisions(PurposeMatrix matrix) {
        this.matrix = matrix;
    }

    /** Decides about one line. */
    public Ruling decide(Subject subject, Action action, Item resource, Purpose purpose, Context context) {
        return switch (subject) {
            case Subject.Organisation organisation -> organisation(organisation, action, resource, purpose, context);
            case Subject.Resident(var age) ->
                age == AgeBand.UNDER_12 ? deny(Reason.TOO_YOUNG) : detail(Reason.OWN, INSPECTION);
            case Subject.Representative representative -> representative(representative);
        };
    }

    private Ruling organisation(
            Subject.Organisation reader, Action action, Item resource, Purpose purpose, Context context) {
        if (resource.inError()) {
            return deny(Reason.ENTERED_IN_ERROR);
        }
        if (resource.parties().contains(reader.id())) {
            return detail(Reason.PARTY, Set.of());
        }
        return switch (action) {
            case Action.Read read -> reuse(reader, resource, purpose, context);
            case Action.BreakGlass breakGlass -> emergency(resource);
        };
    }

    private Ruling reuse(Subject.Organisation reader, Item resource, Purpose purpose, Context context) {
        var cell = matrix.cell(resource.origin(), purpose, context.today())
                .filter(found -> found.ground() != Cell.Ground.NEVER);
        if (cell.isEmpty()) {
            return deny(
                    matrix.waitsForALaw(resource.origin(), purpose, context.today())
                            ? Reason.LAW_NOT_IN_FORCE
                            : Reason.NEVER_FOR_THIS_PURPOSE);
        }
        return reader.hasBasisFor(purpose) ? open(cell.get(), resource, context) : deny(Reason.NO_LEGAL_BASIS);
    }

    private static Ruling open(Cell cell, Item resource, Context context) {
        var articles = Set.copyOf(cell.articles());
        return switch (cell.ground()) {
            case LAW -> new Permit(cell.level(), Set.of(Reason.LEGAL_BASIS), articles);
            case CONSENT ->
                context.opened(resource.lifeDomains(), cell.to())
                        .<Ruling>map(level -> new Permit(
                                level.atMost(cell.level()), Set.of(Reason.LEGAL_BASIS, Reason.CONSENT), articles))
                        .orElseGet(() -> deny(Reason.NO_CONSENT));
            case NEVER -> deny(Reason.NEVER_FOR_THIS_PURPOSE);
        };
    }

    /** Enough to know who is there and what is going on; what the law ties to one purpose stays closed. */
    private static Ruling emergency(Item resource) {
        return switch (resource.origin()) {
            case WELFARE, DEBT_HELP, SOCIAL_SUPPORT, YOUTH_HELP, WORK_AND_INCOME, CARE_INSURANCE ->
                new Permit(Level.STATUS, Set.of(Reason.EMERGENCY), VITAL_INTEREST);
            case EARLY_SIGNALLING, OWN_SAY -> deny(Reason.NOT_IN_AN_EMERGENCY);
        };
    }

    private static Ruling representative(Subject.Representative representative) {
        var residentDecides = representative.ageOfResident() == AgeBand.FROM_16 && representative.residentIsCapable();
        return residentDecides ? deny(Reason.RESIDENT_DECIDES) : detail(Reason.REPRESENTATIVE, REPRESENTATION);
    }

    private static Ruling detail(Reason reason, Set<String> articles) {
        return new Permit(Level.DETAIL, Set.of(reason), articles);
    }

    private static Ruling deny(Reason reason) {
        return new Deny(Set.of(reason));
    }
}
