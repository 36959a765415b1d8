package nl.sociaalpact.referral.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What should happen to a referral that is open, divided or handed over, written down apart from the code: words, and who
 * has which side.
 */
final class StructureModel {
    static final List<String> OPEN = List.of("requested", "accepted", "in-progress", "on-hold");
    private static final List<String> UNDER_WAY = List.of("accepted", "in-progress", "on-hold");

    /** One referral of the model. */
    static final class Line {
        final OrganisationId requester;
        OrganisationId target;
        String status = "requested";

        Line(OrganisationId requester, OrganisationId target) {
            this.requester = requester;
            this.target = target;
        }

        boolean isUnderWay() {
            return UNDER_WAY.contains(status);
        }

        boolean allows(OrganisationId by, String to) {
            var mine = by.equals(requester)
                    ? RandomOperationsTest.BY_REQUESTER
                    : by.equals(target) ? RandomOperationsTest.BY_TARGET : List.<String>of();
            return mine.contains(to)
                    && RandomOperationsTest.EDGES
                            .getOrDefault(status, List.of())
                            .contains(to);
        }
    }

    final Line whole;
    final List<Line> parts = new ArrayList<>();
    OrganisationId offeredTo;
    OrganisationId offeredBy;

    StructureModel(OrganisationId requester, OrganisationId target) {
        whole = new Line(requester, target);
    }

    boolean claims(OrganisationId by) {
        var wins = whole.target == null && whole.status.equals("requested") && !by.equals(whole.requester);
        whole.target = wins ? by : whole.target;
        return wins;
    }

    boolean changesWhole(OrganisationId by, String to) {
        var waits =
                List.of("completed", "failed").contains(to) && parts.stream().anyMatch(StructureModel::isOpen);
        if (!whole.allows(by, to) || waits) {
            return false;
        }
        whole.status = to;
        if (List.of("cancelled", "entered-in-error").contains(to)) {
            parts.stream().filter(StructureModel::isOpen).forEach(part -> part.status = "cancelled");
        }
        return true;
    }

    boolean changesPart(int number, OrganisationId by, String to) {
        var part = parts.get(number);
        var done = part.allows(by, to);
        part.status = done ? to : part.status;
        return done;
    }

    boolean divides(OrganisationId by, int wanted, OrganisationId to) {
        var total = parts.size() + wanted;
        var done = by.equals(whole.target) && whole.isUnderWay() && total >= 2 && total <= 10 && !to.equals(by);
        for (var number = 0; done && number < wanted; number++) {
            parts.add(new Line(by, to));
        }
        return done;
    }

    boolean offers(OrganisationId by, OrganisationId to) {
        var done = by.equals(whole.target)
                && whole.isUnderWay()
                && parts.isEmpty()
                && !to.equals(whole.requester)
                && !to.equals(by)
                && offeredTo == null;
        if (done) {
            offeredTo = to;
            offeredBy = by;
        }
        return done;
    }

    boolean accepts(OrganisationId by) {
        var done = by.equals(offeredTo)
                && whole.isUnderWay()
                && parts.isEmpty()
                && Objects.equals(offeredBy, whole.target);
        if (done) {
            whole.target = offeredTo;
            offeredTo = null;
        }
        return done;
    }

    boolean withdraws(OrganisationId by) {
        var done = offeredTo != null && by.equals(offeredBy);
        offeredTo = done ? null : offeredTo;
        return done;
    }

    private static boolean isOpen(Line part) {
        return OPEN.contains(part.status);
    }
}
