package nl.sociaalpact.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSettingsTest {
    @TempDir
    Path root;

    @BeforeEach
    void aLibraryAndAService() throws IOException {
        write("libs/door/src/main/resources/META-INF/microprofile-config.properties", """
                pact.door.host=127.0.0.1
                door.url=tcp://${pact.door.host}:${pact.door.port}/${pact.door.room:hall}
                %test.door.url=${pact.door.only-in-tests}
                """);
        write("services/house/src/main/resources/application.properties", "pact.door.port=80\n");
        write("services/house/src/main/java/House.java", """
                House(@ConfigProperty(name = "pact.house.key") Path key,
                        @ConfigProperty(name = "pact.house.colour", defaultValue = "red") String colour,
                        @ConfigProperty(name = "pact.house.dog") Optional<String> dog) {}
                @ConfigMapping(prefix = "pact.garden")
                interface Garden {
                    /** Says how many; String notAKey(); */
                    int treesAndShrubs();

                    @WithName("gate.width")
                    Duration gate();

                    @WithDefault("10")
                    int benches();

                    Optional<String> gnome();

                    Map<String, @Valid Pond> ponds();

                    Shed shed();

                    default int seats() {
                        return 2 * benches();
                    }

                    interface Shed {
                        String roof();
                    }
                }
                """);
    }

    @Test
    void requiresWhatHasNoValueAndNoDefault() {
        // When
        var settings = ServiceSettings.of(new ProjectFiles(root), "house");

        // Then
        assertThat(settings.requiredVariables())
                .containsExactly("PACT_GARDEN_GATE_WIDTH", "PACT_GARDEN_TREES_AND_SHRUBS", "PACT_HOUSE_KEY");
    }

    @Test
    void requiresWhatOnlyAnotherServiceDefines() {
        // When
        var settings = ServiceSettings.of(new ProjectFiles(root), "shed");

        // Then
        assertThat(settings.requiredVariables()).containsExactly("PACT_DOOR_PORT");
    }

    @Test
    void knowsEveryKeyThatIsReadAndNoOther() {
        // When
        var settings = ServiceSettings.of(new ProjectFiles(root), "house");

        // Then
        assertThat(settings.reads("PACT_DOOR_ROOM")).isTrue();
        assertThat(settings.reads("PACT_HOUSE_COLOUR")).isTrue();
        assertThat(settings.reads("PACT_HOUSE_DOG")).isTrue();
        assertThat(settings.reads("PACT_GARDEN_SHED_ROOF")).isTrue();
        assertThat(settings.reads("PACT_DOOR_ONLY_IN_TESTS")).isFalse();
        assertThat(settings.reads("PACT_GARDENER")).isFalse();
    }

    private void write(String path, String content) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
