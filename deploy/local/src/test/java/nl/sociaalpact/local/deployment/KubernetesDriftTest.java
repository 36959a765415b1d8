package nl.sociaalpact.local.deployment;

import static nl.sociaalpact.local.deployment.DeploymentDriftTest.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Kubernetes files against the agreement and against docker-compose.yml. */
class KubernetesDriftTest {
    private final ProjectFiles files = ProjectFiles.ofThisProject();
    private final Agreement agreement = Agreement.readFrom(files);
    private final ComposeFile compose = ComposeFile.readFrom(files);
    private final KubernetesFiles kubernetes = new KubernetesFiles(files);

    @Test
    void runsTheAgreedServices() {
        var resources = files.yaml("deploy/kubernetes/kustomization.yaml")
                .at("resources")
                .texts();

        assertThat(kubernetes.services()).isEqualTo(agreement.services());
        assertThat(resources)
                .containsAll(agreement.services().stream()
                        .map(name -> "services/" + name)
                        .toList());
    }

    @Test
    void setsExactlyTheAgreedEnvironment() {
        for (var service : kubernetes.services()) {
            assertThat(kubernetes.environment(service).keySet()).as(service).isEqualTo(agreement.environment(service));
        }
    }

    @Test
    void givesEachServiceItsOwnNameImageAndDatabase() {
        for (var service : kubernetes.services()) {
            var kustomization = kubernetes.kustomization(service);
            var image = kustomization.at("images").items().getFirst();
            var labels = kustomization.at("labels").items().getFirst();

            assertThat(kustomization.at("namePrefix").text()).isEqualTo(service + "-");
            assertThat(labels.at("pairs", "app.kubernetes.io/name").text()).isEqualTo(service);
            assertThat(image.at("newName").text())
                    .isEqualTo(compose.service(service).at("image").text());
            assertThat(kubernetes.environment(service))
                    .containsEntry("PACT_DATABASE_NAME", database(service))
                    .containsEntry("PACT_DATABASE_USERNAME", database(service))
                    .containsEntry("PACT_DATABASE_MIGRATOR_USERNAME", database(service) + "_migrator");
        }
    }

    @Test
    void takesBothPasswordsFromTheSecretOfTheService() {
        for (var service : kubernetes.services()) {
            var patch = kubernetes.kustomization(service).at("patches").items().getFirst();

            assertThat(patch.at("patch").text().lines())
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line)
                            .contains("/valueFrom/secretKeyRef/name, value: " + service + "-database-passwords"));
        }
        assertThat(kubernetes.container().at("env").items())
                .extracting(
                        entry -> entry.at("name").text(),
                        entry -> entry.at("valueFrom", "secretKeyRef", "key").text())
                .containsExactly(
                        tuple("PACT_DATABASE_PASSWORD", "application"),
                        tuple("PACT_DATABASE_MIGRATOR_PASSWORD", "migrator"));
    }

    @Test
    void meansTheSameOrganisationsAsCompose() {
        for (var service : kubernetes.services()) {
            for (var key : List.of("PACT_OIN", "PACT_STEWARD_ORGANISATION_ID", "PACT_RELAY_MODE")) {
                assertThat(kubernetes.environment(service))
                        .containsEntry(key, compose.environment(service).get(key));
            }
        }
    }

    @Test
    void opensThePortsThatTheServiceListensOn() {
        var environment = kubernetes.environment("intake");

        assertThat(kubernetes.container().at("ports").items())
                .extracting(port ->
                        port.at("name").text() + " " + port.at("containerPort").text())
                .containsExactly(
                        "http " + environment.get("QUARKUS_HTTP_PORT"),
                        "management " + environment.get("QUARKUS_MANAGEMENT_PORT"));
    }

    @Test
    void asksForHealthOnTheManagementPort() {
        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe"))
                .extracting(probe -> kubernetes.container().at(probe, "httpGet"))
                .extracting(probe -> probe.at("port").text() + probe.at("path").text())
                .containsExactly("management/q/health/live", "management/q/health/live", "management/q/health/ready");
    }

    @Test
    void runsWithoutRootOnAReadOnlyFileSystem() {
        var pod = kubernetes.pod();
        var security = pod.at("securityContext");

        assertThat(files.text("deploy/docker/Dockerfile"))
                .contains("USER %s:%s\n"
                        .formatted(
                                security.at("runAsUser").text(),
                                security.at("runAsGroup").text()));
        assertThat(security.at("runAsNonRoot").value()).isEqualTo(true);
        assertThat(pod.at("automountServiceAccountToken").value()).isEqualTo(false);
        assertThat(kubernetes.container().at("securityContext").textsByKey())
                .containsEntry("readOnlyRootFilesystem", "true")
                .containsEntry("allowPrivilegeEscalation", "false")
                .containsEntry("capabilities", "{drop=[ALL]}");
    }

    @Test
    void mountsTheKeysetWhereTheServiceLooksForIt() {
        var keyset = Path.of(kubernetes.environment("intake").get("PACT_RESIDENT_REFERENCE_KEYSET"));

        assertThat(kubernetes.container().at("volumeMounts").items()).anySatisfy(mount -> {
            assertThat(mount.at("name").text()).isEqualTo("resident-reference");
            assertThat(mount.at("mountPath").text())
                    .isEqualTo(keyset.getParent().toString());
        });
        assertThat(files.text("deploy/README.md")).contains("`" + keyset.getFileName() + "`");
    }

    @Test
    void mountsTheKeyOfTheIdentityIndexForIntakeOnly() {
        var key = Path.of(kubernetes.environment("intake").get("PACT_IDENTITY_INDEX_KEY_FILE"));
        var mount = "{name: identity-index, mountPath: %s, readOnly: true}".formatted(key.getParent());

        assertThat(kubernetes.services())
                .allSatisfy(service -> assertThat(
                                kubernetes.kustomization(service).toString().contains(mount))
                        .isEqualTo("intake".equals(service)));
        assertThat(files.text("deploy/README.md")).contains("| `identity-index` | `%s`".formatted(key.getFileName()));
    }

    @Test
    void mountsTheKeyOfTheAccessLogForTheJourneyOnly() {
        var key = Path.of(kubernetes.environment("resident-journey").get("PACT_ACCESS_LOG_SIGNING_KEY_FILE"));
        var mount = "{name: access-log, mountPath: %s, readOnly: true}".formatted(key.getParent());

        assertThat(kubernetes.services())
                .allSatisfy(service -> assertThat(
                                kubernetes.kustomization(service).toString().contains(mount))
                        .isEqualTo("resident-journey".equals(service)));
        assertThat(files.text("deploy/README.md")).contains("| `access-log` | `%s`".formatted(key.getFileName()));
    }
}
