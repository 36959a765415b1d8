package nl.sociaalpact.local.deployment;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The Kustomize files, with the questions that the tests ask of them. */
record KubernetesFiles(ProjectFiles files) {
    private static final String FOLDER = "deploy/kubernetes/";

    Set<String> services() {
        return files.folders(FOLDER + "services");
    }

    /** What the shared settings, the service's own and the secrets put into the environment of its container. */
    Map<String, String> environment(String service) {
        var environment = new TreeMap<>(literals(files.yaml(FOLDER + "kustomization.yaml")));
        environment.putAll(literals(kustomization(service)));
        container()
                .at("env")
                .items()
                .forEach(entry -> environment.put(
                        entry.at("name").text(),
                        entry.at("valueFrom", "secretKeyRef").text()));
        return environment;
    }

    Node kustomization(String service) {
        return files.yaml(FOLDER + "services/" + service + "/kustomization.yaml");
    }

    Node pod() {
        return files.yaml(FOLDER + "template/deployment.yaml").at("spec", "template", "spec");
    }

    Node container() {
        return pod().at("containers").items().getFirst();
    }

    private static Map<String, String> literals(Node kustomization) {
        return kustomization.at("configMapGenerator").items().stream()
                .flatMap(generator -> generator.at("literals").texts().stream())
                .map(literal -> literal.split("=", 2))
                .collect(toMap(pair -> pair[0], pair -> pair[1]));
    }
}
