package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.Role.REQUESTER;
import static nl.sociaalpact.referral.domain.Role.TARGET;
import static nl.sociaalpact.referral.domain.Status.ACCEPTED;
import static nl.sociaalpact.referral.domain.Status.CANCELLED;
import static nl.sociaalpact.referral.domain.Status.COMPLETED;
import static nl.sociaalpact.referral.domain.Status.DRAFT;
import static nl.sociaalpact.referral.domain.Status.ENTERED_IN_ERROR;
import static nl.sociaalpact.referral.domain.Status.FAILED;
import static nl.sociaalpact.referral.domain.Status.IN_PROGRESS;
import static nl.sociaalpact.referral.domain.Status.ON_HOLD;
import static nl.sociaalpact.referral.domain.Status.REJECTED;
import static nl.sociaalpact.referral.domain.Status.REQUESTED;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The machine as a table: for every state, every other state and both sides, whether the change is legal. It tells a
 * caller what it could do instead; the states themselves decide, and a test holds the two against each other.
 */
public final class Transitions {
    private static final Set<Triple> LEGAL = Stream.of(
                    from(DRAFT, REQUESTER, REQUESTED, ENTERED_IN_ERROR),
                    from(REQUESTED, REQUESTER, CANCELLED, ENTERED_IN_ERROR),
                    from(REQUESTED, TARGET, ACCEPTED, REJECTED, CANCELLED),
                    from(ACCEPTED, REQUESTER, CANCELLED, ENTERED_IN_ERROR),
                    from(ACCEPTED, TARGET, IN_PROGRESS, ON_HOLD, CANCELLED, COMPLETED, FAILED),
                    from(IN_PROGRESS, REQUESTER, CANCELLED, ENTERED_IN_ERROR),
                    from(IN_PROGRESS, TARGET, ON_HOLD, CANCELLED, COMPLETED, FAILED),
                    from(ON_HOLD, REQUESTER, CANCELLED, ENTERED_IN_ERROR),
                    from(ON_HOLD, TARGET, IN_PROGRESS, CANCELLED, COMPLETED, FAILED),
                    from(REJECTED, REQUESTER, ENTERED_IN_ERROR),
                    from(CANCELLED, REQUESTER, ENTERED_IN_ERROR),
                    from(COMPLETED, REQUESTER, ENTERED_IN_ERROR),
                    from(FAILED, REQUESTER, ENTERED_IN_ERROR))
            .flatMap(triples -> triples)
            .collect(Collectors.toUnmodifiableSet());

    private Transitions() {}

    /** A change of status by one side. */
    public record Triple(Status from, Status to, Role by) {}

    /** Every triple there is, legal or not. */
    public static Stream<Triple> all() {
        return Arrays.stream(Status.values())
                .flatMap(from -> Arrays.stream(Status.values())
                        .flatMap(to -> Arrays.stream(Role.values()).map(by -> new Triple(from, to, by))));
    }

    /** Whether this side can make this change. */
    public static boolean isLegal(Triple triple) {
        return LEGAL.contains(triple);
    }

    /** The states into which this side can bring a referral from here, in the order of {@link Status}. */
    public static Set<Status> next(Status from, Role by) {
        return LEGAL.stream()
                .filter(triple -> triple.from() == from && triple.by() == by)
                .map(Triple::to)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Status.class)), Collections::unmodifiableSet));
    }

    private static Stream<Triple> from(Status from, Role by, Status... to) {
        return Arrays.stream(to).map(next -> new Triple(from, next, by));
    }
}
