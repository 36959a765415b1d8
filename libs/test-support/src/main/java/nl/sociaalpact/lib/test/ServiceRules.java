package nl.sociaalpact.lib.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The architecture rules of the house. Boring on purpose, so that a broken rule is understood without knowing ArchUnit:
 * who may know whom is in {@link RoomRules}, what code may do in {@link HabitRules}. Every service has this test:
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     @Test
 *     void keepsTheRulesOfTheHouse() {
 *         ServiceRules.assertAll("nl.sociaalpact.referral");
 *     }
 * }
 * }</pre>
 */
public final class ServiceRules {
    private ServiceRules() {}

    /** Fails with every broken rule and where it is broken; looks only at the main classes of this service. */
    public static void assertAll(String servicePackage) {
        check(servicePackage, forService(servicePackage), mainClasses(servicePackage));
    }

    static List<ArchRule> forService(String servicePackage) {
        return List.of(
                RoomRules.domainDependsOnlyOnJavaAndAnnotations(),
                RoomRules.useCasesDoNotKnowApiStoreOrMessaging(),
                RoomRules.apiDoesNotTouchStoreOrMessaging(),
                RoomRules.storeAndMessagingDoNotKnowEachOther(),
                RoomRules.onlyTheStoreTouchesRows(),
                RoomRules.noOtherServiceIsImported(servicePackage),
                RoomRules.thereAreFiveRooms(servicePackage),
                HabitRules.onlyUseCasesOpenTransactions(),
                HabitRules.nobodyBlocksOrSubscribes(),
                HabitRules.sessionsAreUsedOneThingAtATime(),
                HabitRules.timeComesFromTheClock(),
                HabitRules.noEntityLeavesTheStore(),
                HabitRules.wireRecordsAreVersioned(),
                HabitRules.resourcesAreSecured(),
                HabitRules.everyPackageIsNullMarkedAndChecked());
    }

    static List<ArchRule> forLibraries() {
        return List.of(RoomRules.libsKnowNoService(), HabitRules.everyPackageIsNullMarkedAndChecked());
    }

    static void check(String of, List<ArchRule> rules, JavaClasses classes) {
        if (classes.isEmpty()) {
            throw new AssertionError("there are no classes in " + of + ", so no rule was checked");
        }
        var broken = rules.stream()
                .map(rule -> rule.evaluate(classes).getFailureReport())
                .filter(report -> !report.isEmpty())
                .map(Object::toString)
                .collect(Collectors.joining("\n\n"));
        if (!broken.isEmpty()) {
            throw new AssertionError(of + " breaks the rules of the house\n\n" + broken);
        }
    }

    static JavaClasses mainClasses(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
    }
}
