package nl.sociaalpact.lib.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;

/** Who may know whom: the rooms of a service, the services, and the libraries. */
final class RoomRules {
    static final String USE_CASE = "nl.sociaalpact..usecase..";
    static final String DOMAIN = "nl.sociaalpact..domain..";
    static final String STORE = "nl.sociaalpact..store..";
    static final String MESSAGING = "nl.sociaalpact..messaging..";
    static final String WIRE = "nl.sociaalpact..messaging.wire..";
    private static final String API = "nl.sociaalpact..api..";
    private static final String FHIR = "nl.sociaalpact..fhir..";
    private static final String HOUSE = "nl.sociaalpact..";
    private static final String LIB_HTTP = "nl.sociaalpact.lib.http..";
    private static final String LIB_EVENTS = "nl.sociaalpact.lib.events..";
    private static final String LIB_ACCESS = "nl.sociaalpact.lib.access..";

    private RoomRules() {}

    static ArchRule domainDependsOnlyOnJavaAndAnnotations() {
        return rule(
                "the domain depends only on Java and on annotations",
                classes()
                        .that()
                        .resideInAPackage(DOMAIN)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                DOMAIN, "java..", "org.jspecify..", "com.google.errorprone.annotations..")));
    }

    /** Of the libraries a use case knows only the gate to the database. */
    static ArchRule useCasesDoNotKnowApiStoreOrMessaging() {
        return rule(
                "use cases do not know api, store or messaging",
                noneIn(USE_CASE, API, FHIR, STORE, MESSAGING),
                noneIn(USE_CASE, LIB_HTTP, LIB_EVENTS, LIB_ACCESS),
                noneIn(USE_CASE, "jakarta.ws.rs..", "jakarta.persistence..", "org.apache.kafka.."));
    }

    static ArchRule apiDoesNotTouchStoreOrMessaging() {
        return rule(
                "the api does not touch store or messaging, nor does the second door beside it",
                noneIn(API, STORE, MESSAGING, LIB_EVENTS, FHIR),
                noneIn(FHIR, STORE, MESSAGING, LIB_EVENTS));
    }

    static ArchRule storeAndMessagingDoNotKnowEachOther() {
        return rule(
                "store and messaging do not know each other, nor the api",
                noneIn(STORE, API, FHIR, MESSAGING, LIB_HTTP, LIB_EVENTS, LIB_ACCESS),
                noneIn(MESSAGING, API, FHIR, STORE, LIB_HTTP, LIB_ACCESS));
    }

    static ArchRule onlyTheStoreTouchesRows() {
        return rule(
                "only the store touches rows and SQL",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(STORE)
                        .should()
                        .dependOnClassesThat(assignableTo(Sql.class)
                                .or(assignableTo(Rows.class))
                                .or(resideInAnyPackage(
                                        "io.vertx..sqlclient..",
                                        "io.vertx..pgclient..",
                                        "org.hibernate..",
                                        "java.sql.."))));
    }

    static ArchRule noOtherServiceIsImported(String servicePackage) {
        return rule(
                "no other service is imported, nor anything else of the platform but libs",
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage(HOUSE)
                                .and(not(resideInAPackage(servicePackage + "..")))
                                .and(not(library()))));
    }

    static ArchRule libsKnowNoService() {
        return rule(
                "libs know no service",
                noClasses().should().dependOnClassesThat(resideInAPackage(HOUSE).and(not(library()))));
    }

    static ArchRule thereAreFiveRooms(String servicePackage) {
        return rule(
                "there are five rooms: api, usecase, domain, store and messaging; and fhir, where api has a second door",
                classes()
                        .should()
                        .resideInAnyPackage(
                                servicePackage,
                                servicePackage + ".api..",
                                servicePackage + ".fhir..",
                                servicePackage + ".usecase..",
                                servicePackage + ".domain..",
                                servicePackage + ".store..",
                                servicePackage + ".messaging.."));
    }

    /** A service without the thing that a rule speaks of keeps that rule. */
    static ArchRule rule(String sentence, ArchRule... parts) {
        return CompositeArchRule.of(List.of(parts)).allowEmptyShould(true).as(sentence);
    }

    private static DescribedPredicate<JavaClass> library() {
        return resideInAPackage("nl.sociaalpact.lib..").and(not(resideInAPackage("nl.sociaalpact.lib.test..")));
    }

    private static ArchRule noneIn(String room, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
