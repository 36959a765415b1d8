package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The target of a referral, then called its intermediary, divides it over other organisations. The parts are referrals of
 * their own, from the intermediary. The intermediary itself says how the whole ended, after all parts have: what they
 * led to together is a judgement, which nothing can make from their states.
 */
public final class Division {
    /** The fewest parts. */
    public static final int FEWEST = 2;
    /** The most parts, those that were replaced by others included. */
    public static final int MOST = 10;

    private Division() {}

    /** Why the referral cannot be divided like this, or nothing. */
    public static @Nullable Refusal refusal(Referral whole, List<Part> wanted, List<PartCount> soFar, Actor actor) {
        var role = whole.roleOf(actor.organisation());
        if (role.isEmpty()) {
            return new Refusal.Unknown();
        }
        if (role.get() != Role.TARGET || !(whole instanceof Referral.Closable) || isPart(whole)) {
            return new Refusal.NotToDivide();
        }
        return Stream.of(Permission.ANSWER, Permission.SEND)
                .filter(needed -> !actor.may(needed))
                .<Refusal>map(Refusal.PermissionMissing::new)
                .findFirst()
                .orElseGet(() -> fits(whole, wanted, soFar) ? null : new Refusal.PartsDoNotFit());
    }

    /** The referral with the mark that it has parts. */
    public static Referral divided(Referral whole) {
        var particulars = whole.particulars();
        return Revision.of(whole, particulars.tied(particulars.ties().asDivided()));
    }

    /** Why the whole cannot be brought into this state while its parts are as they are, or nothing. */
    public static @Nullable Refusal refusal(Referral whole, Status to, List<PartCount> parts) {
        var open = parts.stream()
                .filter(PartCount::isOpen)
                .mapToInt(PartCount::count)
                .sum();
        return switch (to) {
            case COMPLETED -> open > 0 || !isDone(whole, parts) ? new Refusal.PartsOpen(open) : null;
            case FAILED -> open > 0 ? new Refusal.PartsOpen(open) : null;
            case DRAFT, REQUESTED, ACCEPTED, IN_PROGRESS, ON_HOLD, REJECTED, CANCELLED, ENTERED_IN_ERROR -> null;
        };
    }

    /** Stops a part because the whole was stopped: with the same code, and without the words, which were for others. */
    public static Decision stop(Referral part, Referral whole, Instant now) {
        var why = new Reason<>(
                whole instanceof Cancelled cancelled ? cancelled.reason().code() : UnresolvedReason.ANDERS,
                "The request that this is part of was stopped.");
        if (!(part instanceof Referral.Cancellable open)) {
            return new Decision.Accepted(part, List.of());
        }
        var intermediary = part.particulars().parties().requester();
        var stopped = open.cancel(why, now);
        return new Decision.Accepted(stopped, ReferralEvent.of(part, stopped, intermediary));
    }

    private static boolean isPart(Referral whole) {
        return whole.particulars().ties().partOf() != null;
    }

    private static boolean isHousing(Referral whole) {
        return whole.particulars().ties().kind() == Kind.HOUSING;
    }

    /** Somebody is housed when guidance, home and allocation are all there; otherwise the parts only need to have ended. */
    private static boolean isDone(Referral whole, List<PartCount> parts) {
        return !isHousing(whole)
                || Arrays.stream(HousingTask.values())
                        .allMatch(task -> parts.stream()
                                .anyMatch(part -> part.task() == task && part.status() == Status.COMPLETED));
    }

    private static boolean fits(Referral whole, List<Part> wanted, List<PartCount> soFar) {
        var total = wanted.size() + soFar.stream().mapToInt(PartCount::count).sum();
        return total >= FEWEST
                && total <= MOST
                && (isHousing(whole)
                        ? eachTaskOnce(wanted, soFar)
                        : wanted.stream().map(Part::task).noneMatch(Objects::nonNull));
    }

    /** A task whose organisation did not do it can be given to another one. */
    private static boolean eachTaskOnce(List<Part> wanted, List<PartCount> soFar) {
        return wanted.stream().map(Part::task).allMatch(Objects::nonNull)
                && Arrays.stream(HousingTask.values()).allMatch(task -> given(task, wanted, soFar) == 1);
    }

    private static long given(HousingTask task, List<Part> wanted, List<PartCount> soFar) {
        return wanted.stream().filter(part -> part.task() == task).count()
                + soFar.stream()
                        .filter(part -> part.task() == task && part.counts())
                        .mapToInt(PartCount::count)
                        .sum();
    }
}
