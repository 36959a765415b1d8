package nl.sociaalpact.lib.test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** What is open to the outside over HTTP. */
final class Resources {
    /** Every endpoint, public or not, and every other public method of a resource class. */
    static final DescribedPredicate<JavaMethod> METHODS =
            DescribedPredicate.describe("are methods of a resource", method -> isEndpoint(method) || isOpen(method));

    private Resources() {}

    private static boolean isEndpoint(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }

    private static boolean isOpen(JavaMethod method) {
        var owner = method.getOwner();
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && (owner.isAnnotatedWith(Path.class) || owner.getSimpleName().endsWith("Resource"));
    }
}
