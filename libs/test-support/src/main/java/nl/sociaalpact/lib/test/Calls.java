package nl.sociaalpact.lib.test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Calls and method references that a service does not make. */
final class Calls {
    static final DescribedPredicate<JavaAccess<?>> BLOCK_OR_SUBSCRIBE = described(
            "blocks or subscribes",
            to(Uni.class, "await", "awaitUsing", "subscribe", "subscribeAsCompletionStage")
                    .or(to(Multi.class, "subscribe", "subscribeAsStream", "toHotStream"))
                    .or(to(Thread.class, "sleep", "join", "start", "startVirtualThread", "ofVirtual", "ofPlatform"))
                    .or(to(TimeUnit.class, "sleep"))
                    .or(to(CountDownLatch.class, "await"))
                    .or(to(Future.class, "get", "join"))
                    .or(access -> access.getName().endsWith("AndForget"))
                    .or(access -> access.getName().endsWith("AndAwait")));

    static final DescribedPredicate<JavaAccess<?>> DO_TWO_THINGS_AT_A_TIME = described(
            "does two things at a time",
            to(Uni.class, "combine", "join").or(to(Multi.class, "flatMap")).or(Calls::merges));

    static final DescribedPredicate<JavaAccess<?>> READ_ANOTHER_CLOCK = described(
            "reads another clock",
            to(System.class, "currentTimeMillis")
                    .or(to(Calendar.class, "getInstance"))
                    .or(Calls::asksTheSystem)
                    .or(Calls::isNow)
                    .or(Calls::isNewDate));

    static final DescribedPredicate<JavaAccess<?>> MAKE_AN_ID =
            described("makes an identifier", to(UUID.class, "randomUUID"));

    private Calls() {}

    private static DescribedPredicate<JavaAccess<?>> described(String does, Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(does, predicate);
    }

    private static Predicate<JavaAccess<?>> to(Class<?> owner, String... names) {
        return access ->
                access.getTargetOwner().isAssignableTo(owner) && List.of(names).contains(access.getName());
    }

    private static boolean merges(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("io.smallrye.mutiny")
                && (Set.of("merge", "merging", "combining").contains(access.getName())
                        || access.getName().endsWith("AndMerge"));
    }

    /** With a zone in its hand {@code now} still reads the clock of the machine. */
    private static boolean isNow(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getName().equals("now")
                && parameters(access).stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }

    private static boolean asksTheSystem(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Clock.class)
                && (access.getName().startsWith("system") || access.getName().startsWith("tick"));
    }

    private static boolean isNewDate(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Date.class)
                && access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && parameters(access).isEmpty();
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }
}
