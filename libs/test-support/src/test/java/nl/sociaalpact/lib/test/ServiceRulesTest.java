package nl.sociaalpact.lib.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.sociaalpact.lib.test.wrong.api.WrongEntities;
import nl.sociaalpact.lib.test.wrong.api.WrongImports;
import nl.sociaalpact.lib.test.wrong.api.WrongResources;
import nl.sociaalpact.lib.test.wrong.api.WrongSecurity;
import nl.sociaalpact.lib.test.wrong.api.WrongTransactions;
import nl.sociaalpact.lib.test.wrong.domain.WrongDomain;
import nl.sociaalpact.lib.test.wrong.domain.WrongTimes;
import nl.sociaalpact.lib.test.wrong.fhir.WrongFacades;
import nl.sociaalpact.lib.test.wrong.halfmarked.WrongHalfMarkedPackage;
import nl.sociaalpact.lib.test.wrong.helper.WrongRoom;
import nl.sociaalpact.lib.test.wrong.messaging.WrongMessages;
import nl.sociaalpact.lib.test.wrong.messaging.WrongRows;
import nl.sociaalpact.lib.test.wrong.messaging.wire.BookLent;
import nl.sociaalpact.lib.test.wrong.messaging.wire.BookLentV0;
import nl.sociaalpact.lib.test.wrong.messaging.wire.BookLentV1;
import nl.sociaalpact.lib.test.wrong.store.WrongOpenEntities;
import nl.sociaalpact.lib.test.wrong.store.WrongSessions;
import nl.sociaalpact.lib.test.wrong.store.WrongStores;
import nl.sociaalpact.lib.test.wrong.unmarked.WrongPackage;
import nl.sociaalpact.lib.test.wrong.usecase.WrongUseCases;
import nl.sociaalpact.lib.test.wrong.usecase.WrongWaits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceRulesTest {
    private static final String RIGHT = "nl.sociaalpact.lib.test.right";
    private static final String WRONG = "nl.sociaalpact.lib.test.wrong";

    @ParameterizedTest
    @MethodSource("wrongs")
    void aRuleFailsOnEachWrongClass(ArchRule rule, Class<?> wrong) {
        // Given
        var alone = new ClassFileImporter().importClasses(wrong);
        // When
        var report = rule.evaluate(alone).getFailureReport();
        // Then
        assertThat(report.getDetails()).as("%s", rule.getDescription()).isNotEmpty();
        assertThat(report.toString()).contains(rule.getDescription());
    }

    static Stream<Arguments> wrongs() {
        return Stream.of(
                        each(RoomRules.domainDependsOnlyOnJavaAndAnnotations(), WrongDomain.class),
                        each(RoomRules.useCasesDoNotKnowApiStoreOrMessaging(), WrongUseCases.class),
                        each(RoomRules.apiDoesNotTouchStoreOrMessaging(), WrongResources.class, WrongFacades.class),
                        each(RoomRules.storeAndMessagingDoNotKnowEachOther(), WrongStores.class, WrongMessages.class),
                        each(RoomRules.onlyTheStoreTouchesRows(), WrongRows.class),
                        each(RoomRules.noOtherServiceIsImported(WRONG), WrongImports.class),
                        each(RoomRules.libsKnowNoService(), WrongImports.class),
                        these(RoomRules.thereAreFiveRooms(WRONG), WrongRoom.class),
                        each(HabitRules.onlyUseCasesOpenTransactions(), WrongTransactions.class),
                        each(HabitRules.nobodyBlocksOrSubscribes(), WrongWaits.class),
                        each(HabitRules.sessionsAreUsedOneThingAtATime(), WrongSessions.class),
                        each(HabitRules.timeComesFromTheClock(), WrongTimes.class),
                        each(HabitRules.noEntityLeavesTheStore(), WrongEntities.class, WrongOpenEntities.class),
                        these(HabitRules.wireRecordsAreVersioned(), BookLent.class, BookLentV1.class, BookLentV0.class),
                        each(HabitRules.resourcesAreSecured(), WrongSecurity.class),
                        these(
                                HabitRules.everyPackageIsNullMarkedAndChecked(),
                                WrongPackage.class,
                                WrongHalfMarkedPackage.class))
                .flatMap(cases -> cases);
    }

    @Test
    void rightCodePasses() {
        // Given
        var right = new ClassFileImporter().importPackages(RIGHT);
        // When
        var names = right.stream().map(type -> type.getSimpleName()).toList();
        // Then
        assertThat(names).contains("Loan", "LendBook", "LoanRow", "BookLentV1", "LoanResource");
        assertThatCode(() -> ServiceRules.check(RIGHT, ServiceRules.forService(RIGHT), right))
                .doesNotThrowAnyException();
    }

    @Test
    void everyBrokenRuleIsReportedWithItsSentence() {
        // Given
        var wrong = new ClassFileImporter().importPackages(WRONG);
        var rules = ServiceRules.forService(WRONG);
        var sentences = rules.stream().map(ArchRule::getDescription).toArray(String[]::new);
        // When / Then
        assertThat(sentences).hasSize(15).doesNotHaveDuplicates();
        assertThatThrownBy(() -> ServiceRules.check(WRONG, rules, wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(WRONG)
                .hasMessageContainingAll(sentences);
    }

    @Test
    void aPackageWithoutMainClassesIsNotAPass() {
        assertThatThrownBy(() -> ServiceRules.assertAll(RIGHT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no classes");
    }

    @Test
    void theLibrariesKeepTheirRules() {
        // Given
        var packages = Stream.of("access", "events", "http", "persistence")
                .map("nl.sociaalpact.lib."::concat)
                .toArray(String[]::new);
        // When
        var libraries = ServiceRules.mainClasses(packages);
        // Then
        assertThat(libraries.stream().map(type -> type.getPackageName()).distinct())
                .containsExactlyInAnyOrder(packages);
        assertThatCode(() -> ServiceRules.check("libs", ServiceRules.forLibraries(), libraries))
                .doesNotThrowAnyException();
    }

    private static Stream<Arguments> each(ArchRule rule, Class<?>... holders) {
        return Arrays.stream(holders)
                .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses()))
                .map(wrong -> Arguments.of(rule, wrong));
    }

    private static Stream<Arguments> these(ArchRule rule, Class<?>... wrongs) {
        return List.of(wrongs).stream().map(wrong -> Arguments.of(rule, wrong));
    }
}
