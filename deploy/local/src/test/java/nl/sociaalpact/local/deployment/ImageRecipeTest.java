package nl.sociaalpact.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The one image recipe against the build and against docker-compose.yml. */
class ImageRecipeTest {
    private final ProjectFiles files = ProjectFiles.ofThisProject();
    private final Agreement agreement = Agreement.readFrom(files);
    private final ComposeFile compose = ComposeFile.readFrom(files);

    @Test
    void buildsEveryServiceFromTheOneRecipe() {
        for (var service : agreement.services()) {
            var definition = compose.service(service);

            assertThat(definition.at("image").text()).isEqualTo("sociaal-pact/" + service);
            assertThat(definition.at("build", "dockerfile").text()).isEqualTo("deploy/docker/Dockerfile");
            assertThat(definition.at("build", "args", "SERVICE").text()).isEqualTo(service);
        }
    }

    @Test
    void theRecipeTakesTheBuiltServiceOnTheJavaOfTheBuildWithoutRoot() {
        var recipe = files.text("deploy/docker/Dockerfile");

        assertThat(recipe)
                .contains("FROM eclipse-temurin:" + files.buildProperty("maven.compiler.release") + "-jre\n")
                .contains("COPY services/${SERVICE}/target/quarkus-app/*.jar ./\n")
                .containsPattern("\nUSER [1-9][0-9]*:[1-9][0-9]*\n")
                .contains("\"-jar\", \"quarkus-run.jar\"]");
    }
}
