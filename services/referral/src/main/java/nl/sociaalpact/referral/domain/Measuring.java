package nl.sociaalpact.referral.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what is measured of a referral from nothing but its history, so that doing it again gives the same. */
public final class Measuring {
    /** Rejections that say: this should have gone to somebody else. */
    private static final Set<String> WRONG_ADDRESS =
            Set.of("buiten-gebied", "niet-doelgroep", "andere-dienst-passender", "al-in-traject-elders");

    private final WorkingCalendar calendar;

    /** Measures on this calendar. */
    public Measuring(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The measure; empty for a referral that was never sent or should never have existed. */
    public Optional<Measure> of(Course course) {
        var steps = course.steps();
        var sent = first(steps, Set.of(Status.REQUESTED));
        return sent == null || first(steps, Set.of(Status.ENTERED_IN_ERROR)) != null
                ? Optional.empty()
                : Optional.of(measure(course, sent.at()));
    }

    private Measure measure(Course course, Instant sent) {
        var steps = course.steps();
        var decision = first(steps, Set.of(Status.ACCEPTED, Status.REJECTED));
        var end = first(steps, Set.of(Status.COMPLETED, Status.FAILED));
        var last = steps.getLast();
        return new Measure(
                course,
                sent,
                time(steps, sent, course.acknowledgedAt()),
                decision == null ? null : time(steps, sent, decision.at()),
                decision == null ? null : decision.to() == Status.ACCEPTED,
                decision != null && WRONG_ADDRESS.contains(String.valueOf(decision.reason())),
                end == null ? null : time(steps, sent, end.at()),
                end != null,
                end != null && end.to() == Status.COMPLETED && end.outcome() != Outcome.NOT_RESOLVED,
                last.to().isOpen(),
                latest(last.at(), course.acknowledgedAt()),
                steps.size() + (course.acknowledgedAt() == null ? 0 : 1));
    }

    /** Working time without the time on hold. */
    private @Nullable Duration time(List<Course.Step> steps, Instant from, @Nullable Instant to) {
        if (to == null) {
            return null;
        }
        var passed = calendar.workingTime(from, to);
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).to() == Status.ON_HOLD) {
                var until = i + 1 < steps.size() ? earlier(steps.get(i + 1).at(), to) : to;
                passed = passed.minus(calendar.workingTime(earlier(steps.get(i).at(), to), until));
            }
        }
        return passed;
    }

    private static Course.@Nullable Step first(List<Course.Step> steps, Set<Status> to) {
        return steps.stream().filter(step -> to.contains(step.to())).findFirst().orElse(null);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant latest(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
