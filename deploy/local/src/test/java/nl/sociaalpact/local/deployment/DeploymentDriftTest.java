package nl.sociaalpact.local.deployment;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sociaalpact.local.part.Topics;
import nl.sociaalpact.local.platform.Ports;
import nl.sociaalpact.local.platform.Services;
import org.junit.jupiter.api.Test;

/** The agreement against the services: their folders, contracts and configuration. */
class DeploymentDriftTest {
    private static final Pattern TOPIC = Pattern.compile("pact\\.[a-z-]+\\.v[0-9]+");

    private static final Pattern VARIABLE = Pattern.compile("\"((?:PACT|KAFKA|QUARKUS)_[A-Z_]+)\"");

    private final ProjectFiles files = ProjectFiles.ofThisProject();
    private final Agreement agreement = Agreement.readFrom(files);

    @Test
    void everyServiceIsAgreed() {
        assertThat(agreement.services()).isEqualTo(files.folders("services"));
    }

    @Test
    void theLauncherRunsWhatIsAgreed() {
        var standard = Ports.standard();

        assertThat(Services.ALL).hasSameElementsAs(agreement.ports().keySet());
        assertThat(Services.ALL)
                .allSatisfy(process -> assertThat(agreement.ports().get(process))
                        .isEqualTo(
                                Services.NAMES.contains(process)
                                        ? List.of(standard.of(process), standard.managementOf(process))
                                        : List.of(standard.of(process))));
        assertThat(Topics.ALL).hasSameElementsAs(agreement.topics().keySet());
    }

    /** Read from its source, because the launcher puts its environments together while it starts the parts. */
    @Test
    void theLauncherSetsTheAgreedEnvironment() {
        var sources = files.under(files.root().resolve("deploy/local/src/main/java"), ".java").stream()
                .map(file -> files.text(file.toString()))
                .flatMap(source -> VARIABLE.matcher(source).results())
                .map(variable -> variable.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(sources)
                .containsAll(agreement.environment())
                .containsAll(agreement.ownEnvironment().keySet());
        sources.removeAll(agreement.environment());
        sources.removeAll(agreement.ownEnvironment().keySet());
        assertThat(sources).filteredOn(variable -> variable.startsWith("PACT_")).isSubsetOf("PACT_CRASH_POINT");
    }

    @Test
    void everySettingThatAServiceNeedsIsAgreed() {
        for (var service : agreement.services()) {
            var settings = ServiceSettings.of(files, service);

            assertThat(agreement.environment(service)).as(service).containsAll(settings.requiredVariables());
        }
    }

    @Test
    void everyAgreedSettingIsRead() {
        // Given
        var pact = Stream.concat(agreement.environment().stream(), agreement.ownEnvironment().keySet().stream())
                .filter(key -> key.startsWith("PACT_"))
                .toList();

        // When
        var unread = new TreeSet<>(pact);
        agreement.services().forEach(service -> unread.removeIf(ServiceSettings.of(files, service)::reads));

        // Then
        assertThat(pact).hasSizeGreaterThan(10);
        assertThat(unread).isEmpty();
    }

    @Test
    void whatAServiceSetsForItselfIsWhatIsAgreed() {
        for (var service : agreement.services()) {
            var defined = ServiceSettings.of(files, service).defined();
            var ports = agreement.ports().get(service);

            assertThat(defined.getOrDefault("quarkus.application.name", service))
                    .isEqualTo(service);
            assertThat(defined.getOrDefault("quarkus.http.port", "" + ports.get(0)))
                    .isEqualTo("" + ports.get(0));
            assertThat(defined.getOrDefault("quarkus.management.port", "" + ports.get(1)))
                    .isEqualTo("" + ports.get(1));
            assertThat(defined.getOrDefault("pact.database.name", database(service)))
                    .isEqualTo(database(service));
        }
    }

    @Test
    void everyTopicOfTheContractIsAgreed() {
        var contract = topicsIn(files.text("libs/contracts/src/main/resources/contracts/asyncapi.yaml"));

        assertThat(contract).isNotEmpty();
        assertThat(agreement.topics().keySet()).containsAll(contract);
    }

    @Test
    void everyTopicThatAServiceNamesIsAgreed() {
        for (var service : agreement.services()) {
            var named = topicsIn(String.join(
                    " ", ServiceSettings.of(files, service).defined().values()));

            assertThat(agreement.topics().keySet()).as(service).containsAll(named);
        }
    }

    @Test
    void everyTopicHasAServiceThatPublishesOnIt() {
        assertThat(new TreeSet<>(agreement.topics().values())).isEqualTo(agreement.services());
    }

    static String database(String service) {
        return service.replace('-', '_');
    }

    private static Set<String> topicsIn(String text) {
        return TOPIC.matcher(text).results().map(match -> match.group()).collect(toCollection(TreeSet::new));
    }
}
