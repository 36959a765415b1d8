package nl.sociaalpact.lib.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.sociaalpact.lib.test.RoomRules.DOMAIN;
import static nl.sociaalpact.lib.test.RoomRules.MESSAGING;
import static nl.sociaalpact.lib.test.RoomRules.STORE;
import static nl.sociaalpact.lib.test.RoomRules.USE_CASE;
import static nl.sociaalpact.lib.test.RoomRules.WIRE;
import static nl.sociaalpact.lib.test.RoomRules.rule;

import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.sql.DriverManager;
import javax.sql.DataSource;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the code of a service may do, wherever it stands. */
final class HabitRules {
    private HabitRules() {}

    static ArchRule onlyUseCasesOpenTransactions() {
        return rule(
                "only use cases open transactions, and only through the unit of work",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(USE_CASE)
                        .should()
                        .dependOnClassesThat(assignableTo(UnitOfWork.class)),
                noClasses()
                        .should()
                        .dependOnClassesThat(assignableTo(Mutiny.SessionFactory.class)
                                .or(assignableTo(io.vertx.sqlclient.Pool.class))
                                .or(assignableTo(DataSource.class))
                                .or(assignableTo(DriverManager.class))
                                .or(resideInAnyPackage("jakarta.transaction.."))));
    }

    static ArchRule nobodyBlocksOrSubscribes() {
        return rule("nobody blocks or subscribes", noClasses().should().accessTargetWhere(Calls.BLOCK_OR_SUBSCRIBE));
    }

    /** One session runs one statement at a time; Hibernate Reactive does not notice when it is asked for two. */
    static ArchRule sessionsAreUsedOneThingAtATime() {
        return rule(
                "sessions are used one thing at a time",
                noClasses()
                        .that()
                        .resideInAnyPackage(USE_CASE, STORE, MESSAGING)
                        .should()
                        .accessTargetWhere(Calls.DO_TWO_THINGS_AT_A_TIME));
    }

    static ArchRule timeComesFromTheClock() {
        return rule(
                "time comes from the clock, and the domain is handed its identifiers",
                noClasses().should().accessTargetWhere(Calls.READ_ANOTHER_CLOCK),
                noClasses().that().resideInAPackage(DOMAIN).should().accessTargetWhere(Calls.MAKE_AN_ID));
    }

    static ArchRule noEntityLeavesTheStore() {
        return rule(
                "no entity leaves the store",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAnnotatedWith(Embeddable.class)
                        .or()
                        .areAnnotatedWith(MappedSuperclass.class)
                        .should()
                        .resideInAPackage(STORE)
                        .andShould()
                        .bePackagePrivate());
    }

    static ArchRule wireRecordsAreVersioned() {
        return rule(
                "wire records are versioned: records whose name ends in V and a number",
                classes()
                        .that()
                        .resideInAPackage(WIRE)
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should()
                        .beRecords()
                        .andShould()
                        .haveNameMatching(".*V[1-9][0-9]*"));
    }

    static ArchRule resourcesAreSecured() {
        return rule(
                "resources are secured: each method says who may call it",
                methods()
                        .that(Resources.METHODS)
                        .should()
                        .beAnnotatedWith(RolesAllowed.class)
                        .orShould()
                        .beAnnotatedWith(PermissionsAllowed.class)
                        .orShould()
                        .beAnnotatedWith(Authenticated.class)
                        .orShould()
                        .beAnnotatedWith(PermitAll.class));
    }

    static ArchRule everyPackageIsNullMarkedAndChecked() {
        return rule(
                "every package is @NullMarked and @CheckReturnValue",
                all(MarkedPackages.PACKAGES).should(MarkedPackages.BE_MARKED));
    }
}
