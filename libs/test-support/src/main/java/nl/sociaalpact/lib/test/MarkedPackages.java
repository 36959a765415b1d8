package nl.sociaalpact.lib.test;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Packages whose package-info says that nothing is null and no result may be ignored. */
final class MarkedPackages {
    static final ClassesTransformer<JavaPackage> PACKAGES = new AbstractClassesTransformer<>("packages") {
        @Override
        public Iterable<JavaPackage> doTransform(JavaClasses classes) {
            return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        }
    };

    static final ArchCondition<JavaPackage> BE_MARKED =
            new ArchCondition<>("be annotated with @NullMarked and @CheckReturnValue") {
                @Override
                public void check(JavaPackage item, ConditionEvents events) {
                    var marked = item.isAnnotatedWith(NullMarked.class) && item.isAnnotatedWith(CheckReturnValue.class);
                    events.add(new SimpleConditionEvent(
                            item, marked, "package-info.java of " + item.getName() + " must carry both"));
                }
            };

    private MarkedPackages() {}
}
